namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Knows the cloud, the old way.</summary>
/// <remarks>Source: Bot Connector REST API, "Authentication"; RFC 7519.</remarks>
[Obsolete("Use ConfigurationBotFrameworkAuthentication.")]
public interface IChannelProvider
{
    Task<string> GetChannelServiceAsync();

    bool IsGovernment();

    bool IsPublicAzure();
}
