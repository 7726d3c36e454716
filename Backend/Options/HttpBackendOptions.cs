namespace CustomerBot.Backend;

/// <summary>Where the company's systems answer and how the bot signs in (OAuth 2.0 client credentials, RFC 6749 section 4.4).</summary>
public sealed class HttpBackendOptions
{
    /// <summary>Address of the API, https. Needed for <see cref="BackendKind.Http"/>.</summary>
    public string Url { get; set; } = "";

    /// <summary>Address of the token endpoint, https.</summary>
    public string TokenUrl { get; set; } = "";

    /// <summary>The bot's client id.</summary>
    public string ClientId { get; set; } = "";

    /// <summary>The bot's client secret.</summary>
    public string ClientSecret { get; set; } = "";

    /// <summary>Scope to ask for; empty if the token endpoint needs none.</summary>
    public string Scope { get; set; } = "";

    /// <summary>How long one try may take. 100 ms to 30 s, default 3 s.</summary>
    public TimeSpan TryTimeout { get; set; } = TimeSpan.FromSeconds(3);

    /// <summary>How long a call may take with all tries. <see cref="TryTimeout"/> to 60 s, default 10 s.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);
}
