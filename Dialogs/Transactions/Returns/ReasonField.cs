using CustomerBot.Dialogs.Forms;

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
            Read = FreeText.ReadOptional,
            Unclear = () => Texts.ReasonUnclear,
            Why = () => Texts.ReasonWhy,
            IsOptional = true,
        };
}
