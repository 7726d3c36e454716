using System.Text.Json;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>Calls from a bot to a channel, at the address that the channel named.</summary>
/// <remarks>Source: Bot Connector REST API reference, "Conversation operations".</remarks>
public class ConnectorClient : ServiceClient<ConnectorClient>, IConnectorClient
{
    public ConnectorClient(
        Uri baseUri,
        string microsoftAppId = null,
        string microsoftAppPassword = null,
        params DelegatingHandler[] handlers
    )
        : this(baseUri, new MicrosoftAppCredentials(microsoftAppId, microsoftAppPassword), handlers: handlers) { }

    public ConnectorClient(
        Uri baseUri,
        MicrosoftAppCredentials credentials,
        bool addJwtTokenRefresher = true,
        params DelegatingHandler[] handlers
    )
        : this(baseUri, (ServiceClientCredentials)credentials, handlers) { }

    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, params DelegatingHandler[] handlers)
        : base(NewRootHandler(), handlers)
    {
        Connect(baseUri, credentials);
    }

    public ConnectorClient(
        Uri baseUri,
        ServiceClientCredentials credentials,
        HttpClient customHttpClient,
        bool addJwtTokenRefresher = true,
        params DelegatingHandler[] handlers
    )
        : base(customHttpClient, disposeHttpClient: false)
    {
        Connect(baseUri, credentials);
    }

    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClient customHttpClient, bool disposeHttpClient)
        : base(customHttpClient, disposeHttpClient)
    {
        Connect(baseUri, credentials);
    }

    internal ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, Func<HttpClient> newHttpClient)
        : base(newHttpClient)
    {
        Connect(baseUri, credentials);
    }

    /// <summary>The service address of the conversation, as the newest activity names it.</summary>
    public Uri BaseUri { get; set; }

    public ServiceClientCredentials Credentials { get; private set; }

    public JsonSerializerOptions SerializationSettings => SchemaJson.Options;

    public JsonSerializerOptions DeserializationSettings => SchemaJson.Options;

    public virtual IAttachments Attachments { get; private set; }

    public virtual IConversations Conversations { get; private set; }

    internal ServiceCalls Calls { get; private set; }

    internal Uri Address(string[] segments, params (string Name, string Value)[] query) => ServicePath.Build(BaseUri, segments, query);

    // The address of another host must not get the token: redirects are for the caller to see, not to follow.
    private static SocketsHttpHandler NewRootHandler() => new() { AllowAutoRedirect = false };

    private void Connect(Uri baseUri, ServiceClientCredentials credentials)
    {
        ArgumentNullException.ThrowIfNull(baseUri);
        BaseUri = baseUri;
        Credentials = credentials ?? new ServiceClientCredentials();
        Calls = new ServiceCalls(() => HttpClient, Credentials);
        Attachments = new Attachments(this);
        Conversations = new Conversations(this);
    }
}
