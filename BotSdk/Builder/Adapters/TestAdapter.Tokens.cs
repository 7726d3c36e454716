using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <content>Sign-in without a token service.</content>
#pragma warning disable CS0618 // The official class offers the obsolete interface.
public partial class TestAdapter : IExtendedUserTokenProvider
#pragma warning restore CS0618
{
    private readonly TestTokens _tokens = new();

    /// <summary>Gives a user a token, at once or after a code.</summary>
    public void AddUserToken(string connectionName, string channelId, string userId, string token, string magicCode = null) =>
        _tokens.Add(new TestTokens.Key(connectionName, channelId, userId), token, magicCode);

    /// <summary>Lets an exchange of this item give this token.</summary>
    public void AddExchangeableToken(string connectionName, string channelId, string userId, string exchangableItem, string token) =>
        _tokens.AddExchange(new TestTokens.Key(connectionName, channelId, userId), exchangableItem, token);

    /// <summary>Lets an exchange of this item fail.</summary>
    public void ThrowOnExchangeRequest(string connectionName, string channelId, string userId, string exchangableItem) =>
        _tokens.FailExchange(new TestTokens.Key(connectionName, channelId, userId), exchangableItem);

    /// <inheritdoc/>
    public virtual Task<TokenResponse> GetUserTokenAsync(
        ITurnContext turnContext,
        AppCredentials oAuthAppCredentials,
        string connectionName,
        string magicCode,
        CancellationToken cancellationToken
    ) => Task.FromResult(_tokens.Find(KeyOf(turnContext, connectionName, null), magicCode));

    /// <inheritdoc/>
    public virtual Task<TokenResponse> GetUserTokenAsync(
        ITurnContext turnContext,
        string connectionName,
        string magicCode,
        CancellationToken cancellationToken
    ) => GetUserTokenAsync(turnContext, null, connectionName, magicCode, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<string> GetOauthSignInLinkAsync(
        ITurnContext turnContext,
        AppCredentials oAuthAppCredentials,
        string connectionName,
        CancellationToken cancellationToken
    ) => Task.FromResult(SignInLink(turnContext, connectionName, null));

    /// <inheritdoc/>
    public virtual Task<string> GetOauthSignInLinkAsync(
        ITurnContext turnContext,
        string connectionName,
        CancellationToken cancellationToken
    ) => GetOauthSignInLinkAsync(turnContext, null, connectionName, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<string> GetOauthSignInLinkAsync(
        ITurnContext turnContext,
        AppCredentials oAuthAppCredentials,
        string connectionName,
        string userId,
        string finalRedirect = null,
        CancellationToken cancellationToken = default
    ) => Task.FromResult(SignInLink(turnContext, connectionName, userId));

    /// <inheritdoc/>
    public virtual Task<string> GetOauthSignInLinkAsync(
        ITurnContext turnContext,
        string connectionName,
        string userId,
        string finalRedirect = null,
        CancellationToken cancellationToken = default
    ) => GetOauthSignInLinkAsync(turnContext, null, connectionName, userId, finalRedirect, cancellationToken);

    /// <inheritdoc/>
    public virtual Task SignOutUserAsync(
        ITurnContext turnContext,
        AppCredentials oAuthAppCredentials,
        string connectionName = null,
        string userId = null,
        CancellationToken cancellationToken = default
    )
    {
        _tokens.Remove(KeyOf(turnContext, connectionName, userId));
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public virtual Task SignOutUserAsync(
        ITurnContext turnContext,
        string connectionName = null,
        string userId = null,
        CancellationToken cancellationToken = default
    ) => SignOutUserAsync(turnContext, null, connectionName, userId, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<TokenStatus[]> GetTokenStatusAsync(
        ITurnContext context,
        AppCredentials oAuthAppCredentials,
        string userId,
        string includeFilter = null,
        CancellationToken cancellationToken = default
    ) => Task.FromResult(_tokens.StatusOf(KeyOf(context, null, null), includeFilter));

    /// <inheritdoc/>
    public virtual Task<TokenStatus[]> GetTokenStatusAsync(
        ITurnContext context,
        string userId,
        string includeFilter = null,
        CancellationToken cancellationToken = default
    ) => GetTokenStatusAsync(context, null, userId, includeFilter, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(
        ITurnContext context,
        AppCredentials oAuthAppCredentials,
        string connectionName,
        string[] resourceUrls,
        string userId = null,
        CancellationToken cancellationToken = default
    ) => Task.FromResult(new Dictionary<string, TokenResponse>());

    /// <inheritdoc/>
    public virtual Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(
        ITurnContext context,
        string connectionName,
        string[] resourceUrls,
        string userId = null,
        CancellationToken cancellationToken = default
    ) => GetAadTokensAsync(context, null, connectionName, resourceUrls, userId, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<SignInResource> GetSignInResourceAsync(
        ITurnContext turnContext,
        AppCredentials oAuthAppCredentials,
        string connectionName,
        string userId,
        string finalRedirect = null,
        CancellationToken cancellationToken = default
    ) =>
        Task.FromResult(
            new SignInResource
            {
                SignInLink = SignInLink(turnContext, connectionName, userId),
                TokenExchangeResource = new TokenExchangeResource
                {
                    Id = Guid.NewGuid().ToString(),
                    ProviderId = null,
                    Uri = $"api://{connectionName}/resource",
                },
            }
        );

    /// <inheritdoc/>
    public Task<SignInResource> GetSignInResourceAsync(
        ITurnContext turnContext,
        string connectionName,
        CancellationToken cancellationToken = default
    ) =>
        GetSignInResourceAsync(
            turnContext,
            connectionName,
            turnContext.Activity.Recipient?.Id,
            finalRedirect: null,
            cancellationToken: cancellationToken
        );

    /// <inheritdoc/>
    public Task<SignInResource> GetSignInResourceAsync(
        ITurnContext turnContext,
        string connectionName,
        string userId,
        string finalRedirect = null,
        CancellationToken cancellationToken = default
    ) => GetSignInResourceAsync(turnContext, null, connectionName, userId, finalRedirect, cancellationToken);

    /// <inheritdoc/>
    public Task<TokenResponse> ExchangeTokenAsync(
        ITurnContext turnContext,
        string connectionName,
        string userId,
        TokenExchangeRequest exchangeRequest,
        CancellationToken cancellationToken = default
    ) => ExchangeTokenAsync(turnContext, null, connectionName, userId, exchangeRequest, cancellationToken);

    /// <inheritdoc/>
    public Task<TokenResponse> ExchangeTokenAsync(
        ITurnContext turnContext,
        AppCredentials oAuthAppCredentials,
        string connectionName,
        string userId,
        TokenExchangeRequest exchangeRequest,
        CancellationToken cancellationToken = default
    ) => Task.FromResult(_tokens.Exchange(KeyOf(turnContext, connectionName, userId), exchangeRequest));

    private static TestTokens.Key KeyOf(ITurnContext turnContext, string connectionName, string userId) =>
        new(connectionName, turnContext.Activity.ChannelId, userId ?? turnContext.Activity.From?.Id);

    private static string SignInLink(ITurnContext turnContext, string connectionName, string userId)
    {
        var link = $"https://fake.com/oauthsignin/{connectionName}/{turnContext.Activity.ChannelId}";
        return userId == null ? link : $"{link}/{userId}";
    }
}
