namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes clients that may speak for the bot.</summary>
/// <remarks>Source: Bot Connector REST API reference, "Base URI".</remarks>
public abstract class ConnectorFactory
{
    /// <summary>A client for the channel at <paramref name="serviceUrl"/>, with tokens for <paramref name="audience"/>.</summary>
    public abstract Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken);
}
