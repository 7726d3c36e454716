using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using MimeKit;

namespace CustomerBot.Backend;

/// <summary>Hands mail to the relay over TLS, from the first byte or after STARTTLS. A relay that offers neither gets nothing.</summary>
internal sealed class SmtpMailSender(
    IOptions<BackendOptions> options,
    BackendMetrics metrics,
    TimeProvider clock,
    ILogger<SmtpMailSender> logger
) : IMailSender
{
    private const string Operation = "mail";

    private MailOptions Relay => options.Value.Mail;

    public async Task SendAsync(Mail mail, CancellationToken cancellationToken)
    {
        using var message = MimeMail.Compose(mail, Relay, clock.GetUtcNow());
        using var limit = new CancellationTokenSource(Relay.Timeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            await HandOverAsync(message, either.Token);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested && Reading(exception) is { } reading)
        {
            Log.RelayRefuses(logger, reading.Reason, reading.Remedy);
            throw metrics.Fault(Operation, reading.Fault);
        }
    }

    private async Task HandOverAsync(MimeMessage message, CancellationToken cancellationToken)
    {
        using var client = new SmtpClient { Timeout = (int)Relay.Timeout.TotalMilliseconds, CheckCertificateRevocation = false };
        client.ServerCertificateValidationCallback = (_, certificate, _, errors) => IsTrusted(certificate, errors);
        await client.ConnectAsync(Relay.Host, Relay.Port, Protection(), cancellationToken);
        if (!client.IsSecure)
        {
            throw new NotSupportedException("The connection to the relay is not protected.");
        }

        if (Relay.User.Length > 0)
        {
            await client.AuthenticateAsync(Relay.User, Relay.Password, cancellationToken);
        }

        await client.SendAsync(message, cancellationToken);
        await client.DisconnectAsync(quit: true, cancellationToken);
    }

    private SecureSocketOptions Protection() =>
        Relay.Security == MailSecurity.Tls ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls;

    private bool IsTrusted(X509Certificate? certificate, SslPolicyErrors errors) =>
        errors == SslPolicyErrors.None
        || certificate is not null
            && Relay.CertificateFingerprint.Length > 0
            && string.Equals(
                certificate.GetCertHashString(HashAlgorithmName.SHA256),
                Relay.CertificateFingerprint,
                StringComparison.OrdinalIgnoreCase
            );

    /// <summary>What the operator should know of an error; the relay's own words may hold addresses and stay out. Null: not the relay's doing.</summary>
    private static (BackendFault Fault, string Reason, string Remedy)? Reading(Exception exception) =>
        exception switch
        {
            SmtpCommandException { StatusCode: >= (SmtpStatusCode)500 } refused => (
                BackendFault.MailRefused,
                $"it answered {(int)refused.StatusCode}",
                "Check the sender address and the rights at the relay."
            ),
            SmtpCommandException later => (BackendFault.Mail, $"it answered {(int)later.StatusCode}, try later", ""),
            SslHandshakeException => (
                BackendFault.Mail,
                "its certificate is not trusted",
                "Renew it or set Backend:Mail:CertificateFingerprint."
            ),
            NotSupportedException => (
                BackendFault.Mail,
                "it offers no TLS",
                "Set Backend:Mail:Security and Port to what the relay offers."
            ),
            AuthenticationException => (BackendFault.Mail, "it does not accept the credentials", "Check Backend:Mail:User and Password."),
            OperationCanceledException or TimeoutException => (
                BackendFault.Mail,
                "it is too slow",
                "Check the relay or raise Backend:Mail:Timeout."
            ),
            SmtpProtocolException or ServiceNotConnectedException or SocketException or IOException => (
                BackendFault.Mail,
                "it cannot be reached",
                "Check Backend:Mail:Host and Port."
            ),
            _ => null,
        };
}
