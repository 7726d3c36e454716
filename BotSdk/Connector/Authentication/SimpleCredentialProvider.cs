namespace Microsoft.Bot.Connector.Authentication;

/// <summary>One app id and secret, or none.</summary>
/// <remarks>Source: Bot Connector REST API, "Authentication"; RFC 7519.</remarks>
[Obsolete("Use PasswordServiceClientCredentialFactory.")]
public class SimpleCredentialProvider : ICredentialProvider
{
    public SimpleCredentialProvider() { }

    public SimpleCredentialProvider(string appId, string password)
    {
        AppId = appId;
        Password = password;
    }

    public string AppId { get; set; }

    public string Password { get; set; }

    public Task<bool> IsValidAppIdAsync(string appId) => Task.FromResult(string.Equals(appId, AppId, StringComparison.OrdinalIgnoreCase));

    /// <summary>The secret of the app; null for an app that is not known.</summary>
    public async Task<string> GetAppPasswordAsync(string appId) => await IsValidAppIdAsync(appId) ? Password : null;

    public Task<bool> IsAuthenticationDisabledAsync() => Task.FromResult(string.IsNullOrEmpty(AppId));
}
