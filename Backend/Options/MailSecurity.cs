namespace CustomerBot.Backend;

/// <summary>How the connection to the relay is protected. Plain is not among them.</summary>
public enum MailSecurity
{
    /// <summary>Plain greeting, then TLS or no mail (RFC 3207).</summary>
    StartTls,

    /// <summary>TLS from the first byte (RFC 8314), usually port 465.</summary>
    Tls,
}
