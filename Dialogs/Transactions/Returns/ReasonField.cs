using CustomerBot.Cards;
using CustomerBot.Dialogs.Forms;
using CustomerBot.Dialogs.Understanding;
using Draft = System.Collections.Generic.Dictionary<string, string>;

namespace CustomerBot.Dialogs.Transactions.Returns;

/// <summary>Asks for a reason, which nobody has to give.</summary>
internal static class ReasonField
{
    public const string Name = "reason";

    public static FormField Create() =>
        new(Name)
        {
            Label = () => Texts.ReasonLabel,
            Ask = () => Texts.Reason,
            Read = text => QuestionShape.Has(text) ? null : FreeText.ReadOptional(text), // a question is no reason
            Unclear = () => Texts.ReasonUnclear,
            Why = () => Texts.ReasonWhy,
            IsOptional = true,
        };

    /// <summary>The reason as a summary shows it.</summary>
    public static string Shown(Draft draft) => draft[Name].Length == 0 ? Texts.RatherNotSay : MarkdownText.Plain(draft[Name]);
}
