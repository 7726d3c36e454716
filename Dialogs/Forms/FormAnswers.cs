using CustomerBot.Dialogs.Prompts;
using CustomerBot.Dialogs.Understanding;
using Draft = System.Collections.Generic.Dictionary<string, string>;

namespace CustomerBot.Dialogs.Forms;

/// <summary>Reads what customers type while a form asks.</summary>
internal sealed class FormAnswers(IReadOnlyList<FormField> fields, FormTexts texts)
{
    /// <summary>Decision: all is right.</summary>
    public const string Confirmed = "(confirmed)";

    /// <summary>Decision: something is to be corrected.</summary>
    public const string ToCorrect = "(correct)";

    /// <summary>The field's own answer, or a correction of another one. Where any words would do, "why" is still a question.</summary>
    public string? Read(FormField field, string text, Draft draft) =>
        WhyWords.Are(text) || IsOwnWord(text, field) ? null
        : CorrectionReader.ReadAside(text, [.. fields.Where(other => other != field)]) is { } correction ? correction.AsAnswer()
        : field.ReadLoaded is not null ? field.ReadLoaded(text, draft)
        : CorrectionReader.OwnValue(text, field) ?? field.Read(text);

    /// <summary>Confirmed, to be corrected, or a correction ("die Nummer stimmt nicht", "nein, Hausnummer 12b").</summary>
    public string? ReadDecision(string text)
    {
        if (ButtonWords.Are(text, nameof(Texts.FormCorrect)))
        {
            return ToCorrect;
        }

        if (ButtonWords.Are(text, texts.ConfirmName) || ConfirmationReader.Read(text) is true)
        {
            return Confirmed;
        }

        return CorrectionReader.Read(text, fields)?.AsAnswer() ?? (ConfirmationReader.Read(text) is false ? ToCorrect : null);
    }

    /// <summary>Whether the text is a button of the form's summary.</summary>
    public bool IsOwnButton(string text) => ButtonWords.Are(text, texts.ConfirmName) || ButtonWords.Are(text, nameof(Texts.FormCorrect));

    /// <summary>
    /// Where any words would do, the bot's own are still none of the customer's: a button pressed too soon is no name. A remark
    /// may be in any words.
    /// </summary>
    private bool IsOwnWord(string text, FormField field) =>
        field.TakesAnyWords
        && !field.Answers.Any(answer => Wording.Fold(answer) == Wording.Fold(text))
        && (IsOwnButton(text) || (!field.IsOptional && OwnWords.Are(text)));
}
