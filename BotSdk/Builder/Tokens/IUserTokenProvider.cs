using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>User tokens as older adapters offered them.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "User authentication within a conversation".</remarks>
[Obsolete("Use UserTokenClient instead.")]
public interface IUserTokenProvider
{
    /// <summary>The token of a user, or null.</summary>
    Task<TokenResponse> GetUserTokenAsync(
        ITurnContext turnContext,
        string connectionName,
        string magicCode,
        CancellationToken cancellationToken
    );

    /// <summary>A link to sign in.</summary>
    Task<string> GetOauthSignInLinkAsync(ITurnContext turnContext, string connectionName, CancellationToken cancellationToken);

    /// <summary>A link for a user to sign in.</summary>
    Task<string> GetOauthSignInLinkAsync(
        ITurnContext turnContext,
        string connectionName,
        string userId,
        string finalRedirect = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>Forgets the token of a user.</summary>
    Task SignOutUserAsync(
        ITurnContext turnContext,
        string connectionName = null,
        string userId = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>For which connections a user has a token.</summary>
    Task<TokenStatus[]> GetTokenStatusAsync(
        ITurnContext context,
        string userId,
        string includeFilter = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>Entra tokens for resources.</summary>
    Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(
        ITurnContext context,
        string connectionName,
        string[] resourceUrls,
        string userId = null,
        CancellationToken cancellationToken = default
    );
}
