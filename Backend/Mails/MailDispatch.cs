namespace CustomerBot.Backend;

/// <summary>Writes the mail of an order and hands it to the relay.</summary>
internal sealed class MailDispatch(IMailSender sender, ICustomers customers, MailTemplates templates)
{
    /// <exception cref="BackendUnavailableException">The relay or the company's systems do not serve now.</exception>
    public async Task SendAsync(WaitingMail waiting, CancellationToken cancellationToken)
    {
        if (await WriteAsync(waiting.Record.Order, cancellationToken) is { } mail)
        {
            await sender.SendAsync(mail with { MessageId = waiting.Record.MessageId }, cancellationToken);
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
                new() { ["name"] = customer.Name, ["at"] = templates.Time(warning.At, customer.Language) }
            ),
            MailOrder.Ready ready => ready.Mail,
            _ => null,
        };

    /// <summary>Written for nobody too: it is work beside the reply, and who measures that would learn whether there is a customer.</summary>
    private Mail? WriteCode(MailOrder.Code code)
    {
        var mail = templates.Write("code", code.Language, code.To, new() { ["name"] = code.Name, ["code"] = code.Digits });
        return code.IsWanted ? mail : null;
    }
}
