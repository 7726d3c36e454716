namespace CustomerBot.Dialogs;

/// <summary>Section <c>Dialogs</c>.</summary>
public sealed class DialogsOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Dialogs";

    /// <summary>Where customers reach this host, for links in messages. An absolute http or https address; default http://localhost:3978.</summary>
    public string PublicUrl { get; set; } = "http://localhost:3978";

    /// <summary>
    /// Name of the OAuth connection (Microsoft Entra) of the bot's registration that customers sign in with in Teams. Empty: none,
    /// then a code by mail proves who they are. Default: empty.
    /// </summary>
    public string SignInConnection { get; set; } = "";
}
