using CustomerBot.Dialogs.Forms;

namespace CustomerBot.Dialogs.Transactions;

/// <summary>What the law lets a company ask for with a withdrawal or a cancellation (§ 356a(2), § 312k(2) BGB), and no more.</summary>
internal static class DeclarationFields
{
    public const string NameKey = "name";
    public const string EmailKey = "email";

    public static FormField Name =>
        new(NameKey)
        {
            Label = () => Texts.CallbackNameLabel,
            Ask = () => Texts.DeclarationName,
            Read = PersonName.Read,
            Unclear = () => Texts.CallbackNameUnclear,
            Why = () => Texts.DeclarationNameWhy,
        };

    public static FormField Email =>
        new(EmailKey)
        {
            Label = () => Texts.DeclarationEmailLabel,
            Ask = () => Texts.DeclarationEmail,
            Read = EmailAddress.Read,
            Unclear = () => Texts.DeclarationEmailUnclear,
            Why = () => Texts.DeclarationEmailWhy,
        };
}
