using System.Text.Json;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Users' tokens, kept by the token service and never by the bot.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "User authentication within a conversation".</remarks>
public abstract class UserTokenClient : IDisposable
{
    /// <summary>The token of a user for a connection; null when there is none or the code is wrong.</summary>
    public abstract Task<TokenResponse> GetUserTokenAsync(
        string userId,
        string connectionName,
        string channelId,
        string magicCode,
        CancellationToken cancellationToken
    );

    /// <summary>What a sign-in card for the sender of the activity needs.</summary>
    public abstract Task<SignInResource> GetSignInResourceAsync(
        string connectionName,
        Activity activity,
        string finalRedirect,
        CancellationToken cancellationToken
    );

    public abstract Task SignOutUserAsync(string userId, string connectionName, string channelId, CancellationToken cancellationToken);

    /// <summary>For which connections there are tokens of the user; the filter is a list of connections with commas.</summary>
    public abstract Task<TokenStatus[]> GetTokenStatusAsync(
        string userId,
        string channelId,
        string includeFilter,
        CancellationToken cancellationToken
    );

    public abstract Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(
        string userId,
        string connectionName,
        string[] resourceUrls,
        string channelId,
        CancellationToken cancellationToken
    );

    /// <summary>Single sign-on: a token of the client for one of the connection.</summary>
    public abstract Task<TokenResponse> ExchangeTokenAsync(
        string userId,
        string connectionName,
        string channelId,
        TokenExchangeRequest exchangeRequest,
        CancellationToken cancellationToken
    );

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing) { }

    /// <summary>The state of a sign-in link: base64 of JSON, as the token service reads it.</summary>
    protected static string CreateTokenExchangeState(string appId, string connectionName, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var state = new TokenExchangeState
        {
            ConnectionName = connectionName,
            Conversation = activity.GetConversationReference(),
            RelatesTo = activity.RelatesTo,
            MsAppId = appId,
        };
        return Convert.ToBase64String(JsonSerializer.SerializeToUtf8Bytes(state, SchemaJson.TypeInfo<TokenExchangeState>()));
    }
}
