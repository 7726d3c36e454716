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
            MailOrder.Code code => WriteCode(code),
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

    /// <summary>Written for nobody too: it is work beside the reply, and who measures that would learn whether there is a customer.</summary>
    private Mail? WriteCode(MailOrder.Code code)
    {
        var to = code.Customer?.Email ?? "nobody@invalid";
        var mail = templates.Write("code", code.Language, to, new() { ["name"] = code.Customer?.Name ?? to, ["code"] = code.Digits });
        return code.Customer is null ? null : mail;
    }
}
