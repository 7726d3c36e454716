namespace CustomerBot.Backend;

/// <summary>The relay that takes the bot's mail.</summary>
public sealed class MailOptions
{
    /// <summary>Host name of the SMTP relay. Empty: mails land as files in the outbox of the demo, which Production refuses.</summary>
    public string Host { get; set; } = "";

    /// <summary>Port, default 587.</summary>
    public int Port { get; set; } = 587;

    /// <summary>How the connection is protected; there is no way without. Default STARTTLS.</summary>
    public MailSecurity Security { get; set; } = MailSecurity.StartTls;

    /// <summary>User name at the relay; empty for none.</summary>
    public string User { get; set; } = "";

    /// <summary>Password at the relay.</summary>
    public string Password { get; set; } = "";

    /// <summary>Address of the sender. Default <c>service@lindenhof-versand.example</c>.</summary>
    public string From { get; set; } = "service@lindenhof-versand.example";

    /// <summary>Name of the sender, one line. Default <c>Lindenhof Versand</c>.</summary>
    public string FromName { get; set; } = "Lindenhof Versand";

    /// <summary>How long one mail may take. 1 s to 2 min, default 30 s.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>SHA-256 (hexadecimal) of the certificate of a relay inside the company that no public authority vouches for. Empty: none.</summary>
    public string CertificateFingerprint { get; set; } = "";
}
