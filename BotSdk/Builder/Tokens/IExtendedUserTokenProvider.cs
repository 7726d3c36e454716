using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>User tokens with credentials of their own, and token exchange for single sign-on, as older adapters offered them.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "User authentication within a conversation".</remarks>
[Obsolete("Use UserTokenClient instead.")]
public interface IExtendedUserTokenProvider : IUserTokenProvider
{
    /// <summary>The token of a user, or null.</summary>
    Task<TokenResponse> GetUserTokenAsync(
        ITurnContext turnContext,
        AppCredentials oAuthAppCredentials,
        string connectionName,
        string magicCode,
        CancellationToken cancellationToken
    );

    /// <summary>A link to sign in.</summary>
    Task<string> GetOauthSignInLinkAsync(
        ITurnContext turnContext,
        AppCredentials oAuthAppCredentials,
        string connectionName,
        CancellationToken cancellationToken
    );

    /// <summary>A link for a user to sign in.</summary>
    Task<string> GetOauthSignInLinkAsync(
        ITurnContext turnContext,
        AppCredentials oAuthAppCredentials,
        string connectionName,
        string userId,
        string finalRedirect = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>Forgets the token of a user.</summary>
    Task SignOutUserAsync(
        ITurnContext turnContext,
        AppCredentials oAuthAppCredentials,
        string connectionName = null,
        string userId = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>For which connections a user has a token.</summary>
    Task<TokenStatus[]> GetTokenStatusAsync(
        ITurnContext context,
        AppCredentials oAuthAppCredentials,
        string userId,
        string includeFilter = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>Entra tokens for resources.</summary>
    Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(
        ITurnContext context,
        AppCredentials oAuthAppCredentials,
        string connectionName,
        string[] resourceUrls,
        string userId = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>What a client needs to sign in.</summary>
    Task<SignInResource> GetSignInResourceAsync(
        ITurnContext turnContext,
        string connectionName,
        CancellationToken cancellationToken = default
    );

    /// <summary>What a client needs to sign a user in.</summary>
    Task<SignInResource> GetSignInResourceAsync(
        ITurnContext turnContext,
        string connectionName,
        string userId,
        string finalRedirect = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>What a client needs to sign a user in.</summary>
    Task<SignInResource> GetSignInResourceAsync(
        ITurnContext turnContext,
        AppCredentials oAuthAppCredentials,
        string connectionName,
        string userId,
        string finalRedirect = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>A token for the connection in exchange for one that the client has.</summary>
    Task<TokenResponse> ExchangeTokenAsync(
        ITurnContext turnContext,
        string connectionName,
        string userId,
        TokenExchangeRequest exchangeRequest,
        CancellationToken cancellationToken = default
    );

    /// <summary>A token for the connection in exchange for one that the client has.</summary>
    Task<TokenResponse> ExchangeTokenAsync(
        ITurnContext turnContext,
        AppCredentials oAuthAppCredentials,
        string connectionName,
        string userId,
        TokenExchangeRequest exchangeRequest,
        CancellationToken cancellationToken = default
    );
}
