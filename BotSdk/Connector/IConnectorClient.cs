using System.Text.Json;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>Calls from a bot to a channel, at the address that the channel named.</summary>
/// <remarks>Source: Bot Connector REST API reference, "Conversation operations".</remarks>
public interface IConnectorClient : IDisposable
{
    IAttachments Attachments { get; }

    IConversations Conversations { get; }

    ServiceClientCredentials Credentials { get; }

    JsonSerializerOptions DeserializationSettings { get; }

    JsonSerializerOptions SerializationSettings { get; }

    Uri BaseUri { get; set; }
}
