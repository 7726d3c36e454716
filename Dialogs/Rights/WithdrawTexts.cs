using System.Globalization;
using CustomerBot.Dialogs.Understanding;
using CustomerBot.Privacy;

namespace CustomerBot.Dialogs.Rights;

/// <summary>Lists consents to choose from, and says what was withdrawn.</summary>
internal sealed class WithdrawTexts(Declarations declarations, TimeProvider clock)
{
    /// <summary>Result of the choice when nothing is to be withdrawn.</summary>
    public const string None = "(none)";

    public string Title(string purposeId) => declarations[purposeId].Title(Languages.OfTurn);

    /// <summary>The consents in force, numbered.</summary>
    /// <param name="consents">Purpose ids, each with the time the consent was given.</param>
    public string Choice(IReadOnlyDictionary<string, string> consents)
    {
        var lines = consents.Select(
            (consent, index) =>
                Texts.WithdrawLine.With(
                    index + 1,
                    Title(consent.Key),
                    Moments.Day(DateTimeOffset.Parse(consent.Value, CultureInfo.InvariantCulture))
                )
        );
        return Texts.WithdrawQuestion.With(string.Join('\n', lines));
    }

    public static IEnumerable<string> Buttons(IReadOnlyDictionary<string, string> consents) =>
        [.. consents.Select((_, index) => (index + 1).ToString(CultureInfo.CurrentCulture)), Texts.All, Texts.None];

    /// <summary>Ids of the chosen purposes with spaces between, <see cref="None"/>, or null if the text is no choice.</summary>
    public string? ReadChoice(string text, IReadOnlyDictionary<string, string> consents)
    {
        if (ButtonWords.Are(text, nameof(Texts.All)))
        {
            return string.Join(' ', consents.Keys);
        }

        return ButtonWords.Are(text, nameof(Texts.None)) || ConfirmationReader.Read(text) is false ? None
            : ChoiceReader.Read(text, [.. consents.Keys.Select(Title)]) is { } choice ? consents.Keys.ElementAt(choice)
            : null;
    }

    /// <summary>The confirmation.</summary>
    /// <param name="withdrawn">Purpose ids, each with the number of its proof.</param>
    public string Withdrawn(IReadOnlyDictionary<string, string> withdrawn) =>
        Texts.WithdrawDone.With(
            string.Join(", ", withdrawn.Keys.Select(Title)),
            Moments.Day(clock.GetUtcNow()),
            string.Join(", ", withdrawn.Values)
        );

    public string Kept(IEnumerable<string> purposeIds) =>
        Texts.WithdrawKept.With(Periods.Name(purposeIds.Max(purposeId => declarations[purposeId].DeleteAfter)));
}
