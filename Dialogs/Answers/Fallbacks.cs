using CustomerBot.Cards;
using CustomerBot.Dialogs.Human;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CustomerBot.Dialogs.Answers;

/// <summary>What the bot says when it has no answer: other words, then topics, then people. Each has a way on; none is said twice in a row.</summary>
internal sealed class Fallbacks(MissCount misses, HumanContact human)
{
    /// <summary>After so many misses in a row another guess would only cost patience.</summary>
    private const int MissesBeforeHuman = 2;

    public async Task<Activity> NextAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        await misses.AddAsync(turnContext, cancellationToken) switch
        {
            1 => Message.With(Texts.FallbackRephrase, Texts.Topics, Texts.Human),
            2 => ChoicesCard.Suggest(Texts.FallbackTopics, Topics.Questions, Texts.Human),
            _ => human.Message(Texts.FallbackHuman),
        };

    /// <summary>Readings were offered and none was chosen.</summary>
    public Task CountMissAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        misses.AddAsync(turnContext, cancellationToken);

    /// <summary>Whether readings may be offered, or people are due.</summary>
    public async Task<bool> MayOfferReadingsAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        await misses.CountAsync(turnContext, cancellationToken) < MissesBeforeHuman;

    public Task ClearAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        misses.ClearAsync(turnContext, cancellationToken);
}
