using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;

namespace CustomerBot.Dialogs.Identity;

/// <summary>Where other people read along, nothing personal is asked or shown; the customer is offered a chat alone.</summary>
internal static class PrivateChat
{
    public static Task OfferAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        turnContext.SayAsync(
            turnContext.Activity.ChannelId == Channels.Msteams && turnContext.Activity.Recipient?.Id is { Length: > 0 } bot
                ? $"{Texts.PrivateChatOnly}\n\n{Texts.PrivateChatLink.With(LinkTo(bot))}"
                : Texts.PrivateChatOnly,
            cancellationToken
        );

    /// <summary>Opens the personal chat with the bot (Teams, "deep link to a chat").</summary>
    private static Uri LinkTo(string bot) => new($"https://teams.microsoft.com/l/chat/0/0?users={Uri.EscapeDataString(bot)}");
}
