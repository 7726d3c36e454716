using System.Buffers;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Threading.Channels;
using CustomerBot.Backend;
using CustomerBot.Tests.Storage;
using MimeKit;
using SmtpServer;
using SmtpServer.ComponentModel;
using SmtpServer.Mail;
using SmtpServer.Protocol;
using SmtpServer.Storage;

namespace CustomerBot.Tests.Backend.Mails;

/// <summary>A real SMTP server on a free port of this machine, with or without TLS, willing or not.</summary>
internal sealed class Relay : MessageStore, IMailboxFilter, IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly List<MimeMessage> _mails = [];
    private readonly Channel<MimeMessage> _arriving = Channel.CreateUnbounded<MimeMessage>();
    private readonly X509Certificate2 _certificate = MakeCertificate();
    private Task _running = Task.CompletedTask;

    private Relay(MailSecurity? offered)
    {
        Offered = offered;
        Fingerprint = _certificate.GetCertHashString(HashAlgorithmName.SHA256);
    }

    /// <summary>What it offers; null for no protection at all.</summary>
    public MailSecurity? Offered { get; }

    public int Port { get; } = LocalServer.FreePort();

    public string Fingerprint { get; }

    /// <summary>What it says to a recipient: by default yes.</summary>
    public Func<CancellationToken, Task<SmtpResponse>> Answer { get; set; } = _ => Task.FromResult(SmtpResponse.Ok);

    /// <summary>What it says once it has the whole mail: by default yes.</summary>
    public Func<SmtpResponse> AnswerToContent { get; set; } = () => SmtpResponse.Ok;

    public IReadOnlyList<MimeMessage> Mails
    {
        get
        {
            lock (_mails)
            {
                return [.. _mails];
            }
        }
    }

    /// <summary>What a bot is told of this relay.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Settings(MailSecurity security) =>
        [
            new("Backend:Mail:Host", "127.0.0.1"),
            new("Backend:Mail:Port", Port.ToString(CultureInfo.InvariantCulture)),
            new("Backend:Mail:Security", security.ToString()),
            new("Backend:Mail:CertificateFingerprint", Fingerprint),
        ];

    public static Relay Start(MailSecurity? offered)
    {
        var relay = new Relay(offered);
        var options = new SmtpServerOptionsBuilder().ServerName("localhost").Endpoint(relay.Listen).Build();
        var services = new ServiceProvider();
        services.Add((IMessageStore)relay);
        services.Add((IMailboxFilter)relay);
        var server = new SmtpServer.SmtpServer(options, services);
        relay._running = server.StartAsync(relay._stop.Token); // listens before it first waits
        return relay;
    }

    /// <summary>Waits for the next mail that nobody waited for yet.</summary>
    public async Task<MimeMessage> NextAsync(CancellationToken cancellationToken) => await _arriving.Reader.ReadAsync(cancellationToken);

    public override async Task<SmtpResponse> SaveAsync(
        ISessionContext context,
        IMessageTransaction transaction,
        ReadOnlySequence<byte> buffer,
        CancellationToken cancellationToken
    )
    {
        using var stream = new MemoryStream(buffer.ToArray());
        var message = await MimeMessage.LoadAsync(stream, cancellationToken);
        lock (_mails)
        {
            _mails.Add(message);
        }

        _arriving.Writer.TryWrite(message);

        return AnswerToContent();
    }

    public Task<bool> CanAcceptFromAsync(ISessionContext context, IMailbox from, int size, CancellationToken cancellationToken) =>
        Task.FromResult(true);

    public async Task<bool> CanDeliverToAsync(ISessionContext context, IMailbox to, IMailbox from, CancellationToken cancellationToken) =>
        await Answer(cancellationToken) is var answer && answer.ReplyCode == SmtpReplyCode.Ok
            ? true
            : throw new SmtpResponseException(answer);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _running.ContinueWith(_ => { }, TaskScheduler.Default);
        _stop.Dispose();
        _certificate.Dispose();
    }

    private void Listen(EndpointDefinitionBuilder endpoint)
    {
        endpoint.Endpoint(new IPEndPoint(IPAddress.Loopback, Port)).IsSecure(Offered == MailSecurity.Tls);
        if (Offered is not null)
        {
            endpoint.Certificate(_certificate);
        }
    }

    private static X509Certificate2 MakeCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pfx), null);
    }
}
