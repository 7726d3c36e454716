using System.Net;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Users' tokens from the token service (Token service, api/usertoken and api/botsignin). Every turn has one and few use it, so
/// credentials are made for the first call only.
/// </summary>
internal sealed class CloudUserTokenClient(string appId, Uri service, Func<string, CancellationToken, Task<ServiceCalls>> connect)
    : UserTokenClient
{
    private static readonly HttpStatusCode[] FoundOrNot = [HttpStatusCode.OK, HttpStatusCode.NotFound];

    private static readonly HttpStatusCode[] Done = [HttpStatusCode.OK, HttpStatusCode.NoContent];

    private ServiceCalls _calls;

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
        return (await SendAsync<TokenResponse>(call, cancellationToken)).Body;
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
        return (await SendAsync<SignInResource>(new ServiceCall(HttpMethod.Get, address), cancellationToken)).Body;
    }

    public override async Task SignOutUserAsync(string userId, string connectionName, string channelId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(userId);
        var address = UserToken("SignOut", ("userId", userId), ("connectionName", connectionName), ("channelId", channelId));
        var calls = await ConnectAsync(cancellationToken);
        await calls.SendAsync(new ServiceCall(HttpMethod.Delete, address) { Expected = Done }, cancellationToken);
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
        return (await SendAsync<TokenStatus[]>(new ServiceCall(HttpMethod.Get, address), cancellationToken)).Body;
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
        return (await SendAsync<Dictionary<string, TokenResponse>>(call, cancellationToken)).Body;
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
        return (await SendAsync<TokenResponse>(call, cancellationToken)).Body;
    }

    private async Task<HttpOperationResponse<T>> SendAsync<T>(ServiceCall call, CancellationToken cancellationToken)
    {
        var calls = await ConnectAsync(cancellationToken);
        return await calls.SendAsync<T>(call, cancellationToken);
    }

    private async Task<ServiceCalls> ConnectAsync(CancellationToken cancellationToken) =>
        _calls ??= await connect(appId, cancellationToken);

    private Uri UserToken(string operation, params (string Name, string Value)[] query) =>
        ServicePath.Build(service, ["api", "usertoken", operation], query);
}
