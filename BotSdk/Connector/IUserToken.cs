using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>Users' tokens from the token service.</summary>
public interface IUserToken
{
    Task<HttpOperationResponse<TokenResponse>> GetTokenWithHttpMessagesAsync(
        string userId,
        string connectionName,
        string channelId = null,
        string code = null,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    );

    Task<HttpOperationResponse<IDictionary<string, TokenResponse>>> GetAadTokensWithHttpMessagesAsync(
        string userId,
        string connectionName,
        AadResourceUrls aadResourceUrls,
        string channelId = null,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    );

    Task<HttpOperationResponse<IList<TokenStatus>>> GetTokenStatusWithHttpMessagesAsync(
        string userId,
        string channelId = null,
        string include = null,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    );

    Task<HttpOperationResponse<object>> SignOutWithHttpMessagesAsync(
        string userId,
        string connectionName = null,
        string channelId = null,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    );
}
