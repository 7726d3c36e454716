using System.Text.Json;
using CustomerBot.Bot.State;
using CustomerBot.Bot.Transcripts;
using CustomerBot.Privacy;
using CustomerBot.Redaction;
using Microsoft.Bot.Builder;

namespace CustomerBot.Bot.Pipeline;

/// <summary>
/// Lets the redactor know in this turn what was proven or typed before, and remembers what the turn brings. Where that fails, the turn
/// has no <see cref="KnownValues"/> at its end, and nothing of it is kept.
/// </summary>
internal sealed class KnownValuesMiddleware(KeptTexts kept, ConversationKnowledge knowledge, ILogger<KnownValuesMiddleware> logger)
    : IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (!kept.AreDeclared)
        {
            await next(cancellationToken);
            return;
        }

        var key = ConversationKey.Of(turnContext.Activity);
        var (people, etag) = await knowledge.ReadAsync(key, SubjectOf(turnContext), cancellationToken);
        var known = new KnownValues();
        Add(people, known);
        AddOfTurn(turnContext, key, known);
        KnownValues.Current = known;
        await next(cancellationToken);
        try
        {
            await LearnAsync(turnContext, people, etag, known, cancellationToken);
            turnContext.TurnState.Add(known);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Log.KnownValuesNotRead(logger, exception.GetType().Name);
        }
    }

    private async Task LearnAsync(
        ITurnContext turnContext,
        KnownPeople people,
        string etag,
        KnownValues known,
        CancellationToken cancellationToken
    )
    {
        var key = ConversationKey.Of(turnContext.Activity);
        var subject = SubjectOf(turnContext);
        if (!await kept.AreOfAsync(subject, cancellationToken))
        {
            await knowledge.ForgetAsync(key, subject, etag, cancellationToken);
            return;
        }

        var learned = await knowledge.LearnAsync(people, key, subject, StateOf(turnContext, key), cancellationToken);
        Add(learned, known);
        if (learned.Details.Count > people.Details.Count || learned.Proven != people.Proven)
        {
            await knowledge.WriteAsync(key, subject, learned, etag, cancellationToken);
        }
    }

    private static DataSubject SubjectOf(ITurnContext turnContext) => turnContext.TurnState.Get<SubjectOfTurn>().Subject;

    private static JsonElement? StateOf(ITurnContext turnContext, ConversationKey key) =>
        turnContext.TurnState.Get<ConversationRecord>().TryGetState(key.StorageKey, out var state) ? state : null;

    private static void Add(KnownPeople people, KnownValues known)
    {
        foreach (var detail in people.Details)
        {
            known.Add(detail.Kind, detail.Value);
        }
    }

    /// <summary>The name that comes with every message, and a code that is good for one: neither is kept.</summary>
    private static void AddOfTurn(ITurnContext turnContext, ConversationKey key, KnownValues known)
    {
        if (turnContext.Activity.From?.Name is { Length: > 2 } name)
        {
            known.Add(PersonalDataKind.Person, name);
        }

        if (StateOf(turnContext, key) is { } state && KnownFromDialogs.AwaitsCode(state))
        {
            known.Add(PersonalDataKind.OneTimeCode, string.Concat((turnContext.Activity.Text ?? "").Where(char.IsDigit)));
        }
    }
}
