namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The cloud by the name of its channel service; none means the public one.</summary>
/// <remarks>Source: Bot Connector REST API, "Authentication"; RFC 7519.</remarks>
[Obsolete("Use ConfigurationBotFrameworkAuthentication.")]
public class SimpleChannelProvider : IChannelProvider
{
    public SimpleChannelProvider() { }

    public SimpleChannelProvider(string channelService)
    {
        ChannelService = channelService;
    }

    public string ChannelService { get; set; }

    public Task<string> GetChannelServiceAsync() => Task.FromResult(ChannelService);

    public bool IsGovernment() =>
        string.Equals(GovernmentAuthenticationConstants.ChannelService, ChannelService, StringComparison.OrdinalIgnoreCase);

    public bool IsPublicAzure() => string.IsNullOrEmpty(ChannelService);
}
