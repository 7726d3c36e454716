using CustomerBot.Dialogs.Forms;
using CustomerBot.Dialogs.Identity;
using Microsoft.Bot.Builder;
using Draft = System.Collections.Generic.Dictionary<string, string>;

namespace CustomerBot.Dialogs.Transactions;

/// <summary>What the law lets a company ask for with a withdrawal or a cancellation (§ 356a(2), § 312k(2) BGB), and no more.</summary>
internal static class DeclarationFields
{
    public const string NameKey = "name";
    public const string EmailKey = "email";

    /// <summary>The fields that the company knows of a customer who is proven, for <see cref="FormDialog.Known"/>.</summary>
    public static Func<ITurnContext, CancellationToken, Task<Draft>> KnownTo(KnownCustomer known) =>
        async (turnContext, cancellationToken) =>
            await known.OfTurnAsync(turnContext, cancellationToken) is { } customer
                ? new() { [NameKey] = customer.Name, [EmailKey] = customer.Email }
                : [];

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
            Read = EmailAddressText.Read,
            Unclear = () => Texts.DeclarationEmailUnclear,
            Why = () => Texts.DeclarationEmailWhy,
        };
}
