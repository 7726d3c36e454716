using System.Net;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Users' tokens from the token service (Token service, api/usertoken and api/botsignin).</summary>
internal sealed class CloudUserTokenClient(string appId, Uri service, ServiceCalls calls) : UserTokenClient
{
    private static readonly HttpStatusCode[] FoundOrNot = [HttpStatusCode.OK, HttpStatusCode.NotFound];

    private static readonly HttpStatusCode[] Done = [HttpStatusCode.OK, HttpStatusCode.NoContent];

    public override async Task<TokenResponse> GetUserTokenAsync(
        string userId,
        string connectionName,
        string channelId,
        string magicCode,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(userId);
        ArgumentNullException.ThrowIfNull(connectionName);
        var address = UserToken(
            "GetToken",
            ("userId", userId),
            ("connectionName", connectionName),
            ("channelId", channelId),
            ("code", magicCode)
        );
        var call = new ServiceCall(HttpMethod.Get, address) { Expected = FoundOrNot };
        return (await calls.SendAsync<TokenResponse>(call, cancellationToken)).Body;
    }

    public override async Task<SignInResource> GetSignInResourceAsync(
        string connectionName,
        Activity activity,
        string finalRedirect,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(connectionName);
        var state = CreateTokenExchangeState(appId, connectionName, activity);
        var address = ServicePath.Build(
            service,
            ["api", "botsignin", "GetSignInResource"],
            ("state", state),
            ("finalRedirect", finalRedirect)
        );
        return (await calls.SendAsync<SignInResource>(new ServiceCall(HttpMethod.Get, address), cancellationToken)).Body;
    }

    public override Task SignOutUserAsync(string userId, string connectionName, string channelId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(userId);
        var address = UserToken("SignOut", ("userId", userId), ("connectionName", connectionName), ("channelId", channelId));
        return calls.SendAsync(new ServiceCall(HttpMethod.Delete, address) { Expected = Done }, cancellationToken);
    }

    public override async Task<TokenStatus[]> GetTokenStatusAsync(
        string userId,
        string channelId,
        string includeFilter,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(userId);
        var address = UserToken("GetTokenStatus", ("userId", userId), ("channelId", channelId), ("include", includeFilter));
        return (await calls.SendAsync<TokenStatus[]>(new ServiceCall(HttpMethod.Get, address), cancellationToken)).Body;
    }

    public override async Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(
        string userId,
        string connectionName,
        string[] resourceUrls,
        string channelId,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(userId);
        ArgumentNullException.ThrowIfNull(connectionName);
        var address = UserToken("GetAadTokens", ("userId", userId), ("connectionName", connectionName), ("channelId", channelId));
        var call = new ServiceCall(HttpMethod.Post, address) { Body = ServiceCall.ToJson(new AadResourceUrls(resourceUrls)) };
        return (await calls.SendAsync<Dictionary<string, TokenResponse>>(call, cancellationToken)).Body;
    }

    public override async Task<TokenResponse> ExchangeTokenAsync(
        string userId,
        string connectionName,
        string channelId,
        TokenExchangeRequest exchangeRequest,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(userId);
        ArgumentNullException.ThrowIfNull(connectionName);
        var address = UserToken("exchange", ("userId", userId), ("connectionName", connectionName), ("channelId", channelId));
        var call = new ServiceCall(HttpMethod.Post, address) { Body = ServiceCall.ToJson(exchangeRequest), Expected = FoundOrNot };
        return (await calls.SendAsync<TokenResponse>(call, cancellationToken)).Body;
    }

    private Uri UserToken(string operation, params (string Name, string Value)[] query) =>
        ServicePath.Build(service, ["api", "usertoken", operation], query);
}
