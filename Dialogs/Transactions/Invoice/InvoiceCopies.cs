using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CustomerBot.Backend;
using CustomerBot.Cards;
using CustomerBot.Dialogs.Answers;
using CustomerBot.Dialogs.Prompts;
using CustomerBot.Dialogs.Understanding;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using About = System.Collections.Generic.Dictionary<string, string>;

namespace CustomerBot.Dialogs.Transactions.Invoice;

/// <summary>Lists invoices, asks before one is sent, and sends it.</summary>
internal sealed class InvoiceCopies(IInvoices invoices, ICustomers customers, ProvenIdentities identities, TimeProvider clock)
{
    public const string ConfirmationId = "confirmation";

    /// <summary>Key of the confirmation's options: the number of the invoice.</summary>
    public const string Chosen = "chosen";

    /// <summary>Result of the confirmation.</summary>
    public const string Confirmed = "(confirmed)";

    private const string Address = "address";

    /// <summary>A copy that was sent longer ago than a turn takes was asked for before: in another tab, or by a second click.</summary>
    private static readonly TimeSpan s_turn = TimeSpan.FromSeconds(30);

    public async Task<IReadOnlyList<OwnThing>> ListAsync(CustomerNumber number, CancellationToken cancellationToken)
    {
        var own = await invoices.OfCustomerAsync(number, cancellationToken);
        return [.. own.Select(invoice => new OwnThing(invoice.Number, Label(invoice)))];
    }

    /// <summary>Asks before a mail is sent; the address on file is shown masked and not kept. Result: <see cref="Confirmed"/>, or not.</summary>
    public Question Confirmation(SideQuestions sideQuestions) =>
        new(ConfirmationId, sideQuestions)
        {
            Load = LoadAsync,
            Ask = (_, about) => Ask(about),
            Read = (text, _) =>
                ButtonWords.Are(text, nameof(Texts.InvoiceConfirm))
                    ? Confirmed
                    : ConfirmationReader.Read(text) switch
                    {
                        true => Confirmed,
                        false => Prompts.Question.Back,
                        null => null,
                    },
            Unclear = _ => Texts.InvoiceConfirmUnclear,
        };

    /// <summary>Sends the copy, once a day at most, and says so. The text tells what became of it.</summary>
    public async Task<string> SendAsync(
        ITurnContext turnContext,
        CustomerNumber number,
        string invoiceNumber,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var key = KeyOfToday(number, invoiceNumber);
            var receipt = await invoices.SendCopyAsync(number, invoiceNumber, key, cancellationToken);
            var text = clock.GetUtcNow() - receipt.At > s_turn ? Texts.InvoiceSentBefore : Texts.InvoiceSent;
            return text.With(ShortNumber.Of(invoiceNumber), Moments.Name(receipt.At), receipt.Number);
        }
        catch (BackendRefusedException refused)
        {
            return refused.Reason == BackendRefusal.NotFound ? Texts.InvoiceUnknown : Texts.InvoiceRefused;
        }
    }

    /// <summary>Two tabs, a second click and a retry on the same day are the same job; tomorrow the customer may need another copy.</summary>
    private string KeyOfToday(CustomerNumber number, string invoiceNumber)
    {
        var day = Moments.Today(clock).ToString("O", CultureInfo.InvariantCulture);
        var job = string.Join('\0', InvoiceDialog.PurposeId, number.Value, invoiceNumber, day);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(job)))[..32];
    }

    private async Task<About> LoadAsync(ITurnContext turnContext, About about, CancellationToken cancellationToken)
    {
        var identity = await identities.CurrentAsync(turnContext.Subject(), turnContext.ConversationId(), cancellationToken);
        var customer = identity is null ? null : await customers.ByNumberAsync(identity.CustomerNumber, cancellationToken);
        about[Address] = customer is null ? "" : MaskedAddress.Of(customer.Email);
        return about;
    }

    private static Activity Ask(About about) =>
        Message.With(
            about[Address].Length == 0
                ? Texts.InvoiceConfirmQuestion.With(ShortNumber.Of(about[Chosen]))
                : Texts.InvoiceConfirmAddress.With(ShortNumber.Of(about[Chosen]), MarkdownText.Plain(about[Address])),
            Texts.InvoiceConfirm,
            Texts.Cancel
        );

    private static string Label(Backend.Invoice invoice) =>
        Texts.InvoiceLabel.With(
            ShortNumber.Of(invoice.Number),
            Moments.Name(invoice.IssuedOn),
            invoice.Total.ToString("N2", Languages.CultureOfTurn),
            invoice.Currency,
            ShortNumber.Of(invoice.OrderNumber)
        );
}
