namespace CustomerBot.Backend;

/// <summary>Writes the mail of an order and hands it to the relay.</summary>
internal sealed class MailDispatch(IMailSender sender, ICustomers customers, MailTemplates templates)
{
    /// <exception cref="BackendUnavailableException">The relay or the company's systems do not serve now.</exception>
    public async Task SendAsync(MailOrder order, CancellationToken cancellationToken)
    {
        if (await WriteAsync(order, cancellationToken) is { } mail)
        {
            await sender.SendAsync(mail, cancellationToken);
        }
    }

    private async Task<Mail?> WriteAsync(MailOrder order, CancellationToken cancellationToken) =>
        order switch
        {
            MailOrder.Code { Customer: { } customer } code => templates.Write(
                "code",
                code.Language,
                customer.Email,
                new() { ["name"] = customer.Name, ["code"] = code.Digits }
            ),
            MailOrder.Warning { Customer: { } number } warning
                when await customers.ByNumberAsync(number, cancellationToken) is { } customer => templates.Write(
                "warning",
                customer.Language,
                customer.Email,
                new() { ["name"] = customer.Name, ["at"] = MailDates.Time(warning.At, customer.Language) }
            ),
            MailOrder.Ready ready => ready.Mail,
            _ => null,
        };
}
