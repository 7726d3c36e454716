using System.Net;
using CustomerBot.Backend;
using CustomerBot.Privacy;

namespace CustomerBot.Dialogs.Rights;

/// <summary>Mails a customer the link to a copy of what is kept under their number.</summary>
internal sealed class CustomerCopies(ICustomers customers, IMailSender mails, ExportLinks links, DataExport export, PublicAddress address)
{
    /// <summary>Whether there was anything to send.</summary>
    /// <exception cref="BackendUnavailableException">The back end or the mail relay cannot be asked.</exception>
    public async Task<bool> SendAsync(CustomerNumber number, string language, CancellationToken cancellationToken)
    {
        var subject = DataSubject.ForCustomer(number.Value);
        if (
            (await export.PurposesAsync(subject, cancellationToken)).Count == 0
            || await customers.ByNumberAsync(number, cancellationToken) is not { } customer
        )
        {
            return false;
        }

        var link = address.Of($"/data-export/{await links.CreateAsync(subject, language, cancellationToken)}");
        var text = Texts.CustomerCopyMail.With(customer.Name, link, links.GoodFor.TotalMinutes);
        var html = WebUtility.HtmlEncode(text).Replace("\n", "<br>\n", StringComparison.Ordinal);
        await mails.SendAsync(new Mail(customer.Email, Texts.CustomerCopySubject, text, $"<p>{html}</p>", language), cancellationToken);
        return true;
    }
}
