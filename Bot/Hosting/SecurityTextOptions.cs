namespace CustomerBot.Bot.Hosting;

/// <summary>Section <c>Bot:SecurityText</c>: what <c>/.well-known/security.txt</c> says (RFC 9116).</summary>
internal sealed class SecurityTextOptions
{
    public const string Section = "Bot:SecurityText";

    /// <summary>Where weaknesses are reported, most wanted first: <c>https:</c>, <c>mailto:</c> or <c>tel:</c>. Empty (default): no file.</summary>
    public IList<string> Contacts { get; init; } = [];

    /// <summary>When what the file says must be looked at again; needed with contacts. Range: at most a year ahead.</summary>
    public DateTimeOffset? Expires { get; init; }

    /// <summary>Https address of the policy for reports. Default: none.</summary>
    public string Policy { get; init; } = "";

    /// <summary>Https address of the key to encrypt reports with. Default: none.</summary>
    public string Encryption { get; init; } = "";
}
