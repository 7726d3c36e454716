using System.Text.RegularExpressions;
using CustomerBot.Backend;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerBot.Tests.Support;

/// <summary>The demo shop in a folder of a test, with a mailbox that keeps what was sent. Customers: see <see cref="DemoPeople"/>.</summary>
internal sealed partial class DemoShop(string folder) : IMailSender, ICodeKey
{
    private static readonly byte[] s_key = [.. Enumerable.Range(1, 32).Select(number => (byte)number)];

    private readonly List<Mail> _mails = [];
    private IServiceProvider _services = null!;

    /// <summary>German; an order in every state, invoices, a contract, an Entra account.</summary>
    public static Customer Anna => DemoPeople.Anna.Customer;

    /// <summary>English; an Entra account.</summary>
    public static Customer Ben => DemoPeople.Ben.Customer;

    /// <summary>In Austria.</summary>
    public static Customer Clara => DemoPeople.Clara.Customer;

    /// <summary>Has no orders.</summary>
    public static Customer Eva => DemoPeople.Eva.Customer;

    /// <summary>Has a name of markup and instructions.</summary>
    public static Customer Robin => DemoPeople.Robin.Customer;

    /// <summary>All mails that were sent, oldest first.</summary>
    public IReadOnlyList<Mail> Mails
    {
        get
        {
            SendWaiting();
            return _mails;
        }
    }

    public IEnumerable<KeyValuePair<string, string?>> Settings => [new("Backend:DemoPath", Path.Combine(folder, "demo"))];

    /// <summary>Adds the back end over this shop.</summary>
    public void AddTo(IServiceCollection services, IConfiguration configuration) =>
        services.AddSingleton<IMailSender>(this).AddSingleton<ICodeKey>(this).AddBackend(configuration);

    /// <summary>Tells the shop which process it serves now.</summary>
    public void Serve(IServiceProvider services) => _services = services;

    /// <summary>The code in the last mail with one to this customer.</summary>
    public string LastCodeTo(Customer customer)
    {
        var mail = Mails.LastOrDefault(mail => mail.To == customer.Email && Code().IsMatch(mail.Text));
        return mail is null
            ? throw new InvalidOperationException("No code was sent to this customer.")
            : Code().Match(mail.Text).Groups[1].Value;
    }

    public Task SendAsync(Mail mail, CancellationToken cancellationToken)
    {
        _mails.Add(mail);
        return Task.CompletedTask;
    }

    public Task<byte[]> GetAsync(CancellationToken cancellationToken) => Task.FromResult((byte[])s_key.Clone());

    /// <summary>What the delivery of a running program does in the background.</summary>
    private void SendWaiting()
    {
        var dispatch = _services.GetRequiredService<MailDispatch>();
        var queue = _services.GetRequiredService<MailQueue>();
        while (queue.Announced.TryRead(out var mail))
        {
            dispatch.SendAsync(mail, CancellationToken.None).GetAwaiter().GetResult();
            queue.RemoveAsync(mail, CancellationToken.None).GetAwaiter().GetResult();
        }
    }

    [GeneratedRegex(@"^    (\d{6})$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
