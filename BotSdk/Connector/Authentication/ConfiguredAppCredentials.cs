namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Credentials for the cloud that the configuration names.</summary>
internal sealed class ConfiguredAppCredentials(
    PasswordServiceClientCredentialFactory factory,
    string scope,
    string loginEndpoint,
    bool validateAuthority
) : MicrosoftAppCredentials(factory.AppId, factory.Password, factory.TenantId, factory.HttpClient, factory.Logger, scope)
{
    // The login addresses of the known clouds end with their default tenant; the bot's own tenant takes its place.
    // Any other address was configured on purpose and is taken as it is.
    public override string OAuthEndpoint =>
        loginEndpoint switch
        {
            _ when string.IsNullOrEmpty(AuthTenant) => loginEndpoint,
            AuthenticationConstants.ToChannelFromBotLoginUrl => AuthenticationConstants.ToChannelFromBotLoginUrlTemplate.Replace(
                "{0}",
                AuthTenant,
                StringComparison.Ordinal
            ),
            GovernmentAuthenticationConstants.ToChannelFromBotLoginUrl =>
                GovernmentAuthenticationConstants.ToChannelFromBotLoginUrlTemplate.Replace("{0}", AuthTenant, StringComparison.Ordinal),
            _ => loginEndpoint,
        };

    public override bool ValidateAuthority => validateAuthority;
}
