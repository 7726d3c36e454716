namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Where the bot gets its tokens in the cloud that the configuration names.</summary>
internal sealed record ConfiguredLogin(string Endpoint, bool ValidateAuthority)
{
    internal bool IsGovernment =>
        string.Equals(Endpoint, GovernmentAuthenticationConstants.ToChannelFromBotLoginUrl, StringComparison.OrdinalIgnoreCase);

    // The login addresses of the known clouds end with their default tenant; the bot's own tenant takes its place.
    // Any other address was configured on purpose and is taken as it is.
    internal string For(string tenant) =>
        Endpoint switch
        {
            _ when string.IsNullOrEmpty(tenant) => Endpoint,
            _ when IsGovernment => InTenant(GovernmentAuthenticationConstants.ToChannelFromBotLoginUrlTemplate, tenant),
            AuthenticationConstants.ToChannelFromBotLoginUrl => InTenant(AuthenticationConstants.ToChannelFromBotLoginUrlTemplate, tenant),
            _ => Endpoint,
        };

    private static string InTenant(string template, string tenant) => template.Replace("{0}", tenant, StringComparison.Ordinal);
}
