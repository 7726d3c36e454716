using CustomerBot.Backend;
using CustomerBot.Cards;
using CustomerBot.Dialogs.Answers;
using CustomerBot.Dialogs.Prompts;
using CustomerBot.Dialogs.Understanding;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using About = System.Collections.Generic.Dictionary<string, string>;

namespace CustomerBot.Dialogs.Transactions;

/// <summary>
/// Lets a customer choose one of their own orders, invoices or the like. The list is fetched for each turn and only while the
/// identity is proven, so nothing of it is kept and nobody sees it who comes to the open chat later.
/// </summary>
internal sealed class OwnChoice(ProvenIdentities identities, Func<CustomerNumber, CancellationToken, Task<IReadOnlyList<OwnThing>>> list)
{
    /// <summary>Result: the proof of identity ran out while the question stood.</summary>
    public const string Lapsed = "(lapsed)";

    private const string LapsedKey = "lapsed";
    private const int MostShown = 5;
    private const int FewestDigits = 3;

    /// <summary>The question. Result: the number of the thing chosen, <see cref="Question.Back"/> or <see cref="Lapsed"/>.</summary>
    public Question Question(string dialogId, SideQuestions sideQuestions, OwnChoiceTexts texts) =>
        new(dialogId, sideQuestions)
        {
            Load = LoadAsync,
            Ask = (_, things) => Ask(things, texts),
            Read = Read,
            Unclear = text => HasNumber(text) ? texts.Unknown() : texts.Unclear(),
        };

    private async Task<About> LoadAsync(ITurnContext turnContext, About about, CancellationToken cancellationToken)
    {
        var identity = await identities.CurrentAsync(turnContext.Subject(), turnContext.ConversationId(), cancellationToken);
        return identity is null
            ? new() { [LapsedKey] = "" }
            : (await list(identity.CustomerNumber, cancellationToken)).ToDictionary(thing => thing.Number, thing => thing.Label);
    }

    private static Activity Ask(About things, OwnChoiceTexts texts)
    {
        if (things.ContainsKey(LapsedKey))
        {
            return Message.With(Texts.IdentityLapsed, Texts.Continue, Texts.Cancel);
        }

        var question = things.Count > MostShown ? $"{texts.Ask()} {texts.Older()}" : texts.Ask();
        return ChoicesCard.Create(question, [.. things.Values.Take(MostShown)]);
    }

    private static string? Read(string text, About things)
    {
        if (things.ContainsKey(LapsedKey))
        {
            return Lapsed;
        }

        var choice = ChoiceReader.Read(text, [.. things.Values.Take(MostShown)]);
        return choice is { } position ? things.Keys.ElementAt(position) : ByNumber(text, things);
    }

    /// <summary>By the whole number or its last digits, as far as only one fits.</summary>
    private static string? ByNumber(string text, About things)
    {
        var digits = Digits(text);
        var fitting = HasNumber(text)
            ? things.Keys.Where(number => Digits(number).EndsWith(digits, StringComparison.Ordinal)).ToList()
            : [];
        return fitting.Count == 1 ? fitting[0] : null;
    }

    private static bool HasNumber(string text) => Digits(text).Length >= FewestDigits;

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));
}
