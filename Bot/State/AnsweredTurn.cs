using System.Text.Json;

namespace CustomerBot.Bot.State;

/// <summary>What the customer was told in one turn, kept so that a repeated activity gets the same replies.</summary>
/// <param name="ActivityId">The id that the channel gave the incoming activity.</param>
/// <param name="Replies">The outgoing activities in their wire form, in order.</param>
internal sealed record AnsweredTurn(string ActivityId, IReadOnlyList<JsonElement> Replies);
