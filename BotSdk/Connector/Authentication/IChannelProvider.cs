namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Knows the cloud, the old way.</summary>
[Obsolete("Use ConfigurationBotFrameworkAuthentication.")]
public interface IChannelProvider
{
    Task<string> GetChannelServiceAsync();

    bool IsGovernment();

    bool IsPublicAzure();
}
