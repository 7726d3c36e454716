namespace CustomerBot.Channels.DirectLine;

/// <summary>Section <c>Channels:DirectLine</c>: what the self-hosted Direct Line allows.</summary>
internal sealed class DirectLineOptions
{
    public const string Section = "Channels:DirectLine";

    /// <summary>
    /// Where clients reach this server, for example <c>https://chat.example.de</c>; stream and file addresses are built from it.
    /// Empty (default): from the request, which is right on one machine without a proxy that ends TLS.
    /// </summary>
    public string PublicUrl { get; set; } = "";

    /// <summary>Account id and name of the bot in activities and in the token's claim <c>bot</c>. Default: <c>CustomerBot</c>.</summary>
    public string BotName { get; set; } = "CustomerBot";

    /// <summary>Origins of other web pages that may call, for example <c>https://www.example.de</c>. The chat page itself always may.</summary>
    public IList<string> AllowedOrigins { get; init; } = [];

    /// <summary>SHA-256 (64 hex digits) of each secret with which a company's own server may generate tokens; two allow rotation.</summary>
    public IList<string> SecretHashes { get; init; } = [];

    /// <summary>Life of a token. 30 minutes to 24 hours, default 1 hour; directlinejs refreshes every 15 minutes whatever we say.</summary>
    public TimeSpan TokenLifetime { get; set; } = TimeSpan.FromHours(1);

    /// <summary>How long after its expiry the chat page may exchange a token for a new one of the same conversation. Default 24 hours.</summary>
    public TimeSpan ResumeWindow { get; set; } = TimeSpan.FromHours(24);

    /// <summary>Longest activity in bytes of JSON. 4,096 to 1,048,576, default 262,144.</summary>
    public int MaxActivityBytes { get; set; } = 256 * 1024;

    /// <summary>Activities that one conversation may post in ten seconds. 1 to 1,000, default 20.</summary>
    public int PostsPerTenSeconds { get; set; } = 20;

    /// <summary>Tokens that one network address may ask for in a minute. 1 to 100,000, default 300 (offices share an address).</summary>
    public int TokensPerMinute { get; set; } = 300;

    /// <summary>Activities of one conversation that may wait for their turn. 1 to 1,000, default 20.</summary>
    public int WaitingTurns { get; set; } = 20;

    /// <summary>Longest turn of the bot; after it the turn is cancelled. 5 seconds to 10 minutes, default 2 minutes.</summary>
    public TimeSpan TurnTimeout { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>What customers may upload.</summary>
    public UploadOptions Uploads { get; init; } = new();
}
