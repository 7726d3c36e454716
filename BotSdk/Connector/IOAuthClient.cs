using System.Text.Json;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>Calls from a bot to the token service.</summary>
public interface IOAuthClient : IDisposable
{
    IBotSignIn BotSignIn { get; }

    IUserToken UserToken { get; }

    ServiceClientCredentials Credentials { get; }

    JsonSerializerOptions DeserializationSettings { get; }

    JsonSerializerOptions SerializationSettings { get; }

    Uri BaseUri { get; set; }
}
