namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A token and how long it is good.</summary>
public class AuthenticatorResult
{
    public string AccessToken { get; set; }

    public DateTimeOffset ExpiresOn { get; set; }
}
