#pragma warning disable CS0618 // IExtendedUserTokenProvider is obsolete for bots, but TestAdapter offers tokens by it alone.
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The token service of the turn: the client that the adapter put into the turn state, else the adapter itself.</summary>
internal static class UserTokens
{
    public static Task<TokenResponse> GetAsync(
        ITurnContext turnContext,
        OAuthPromptSettings settings,
        string magicCode,
        CancellationToken cancellationToken
    )
    {
        var activity = turnContext.Activity;
        return turnContext.TurnState.Get<UserTokenClient>() is { } client
            ? client.GetUserTokenAsync(activity.From.Id, settings.ConnectionName, activity.ChannelId, magicCode, cancellationToken)
            : Adapter(turnContext)
                .GetUserTokenAsync(turnContext, settings.OAuthAppCredentials, settings.ConnectionName, magicCode, cancellationToken);
    }

    public static Task<SignInResource> GetSignInResourceAsync(
        ITurnContext turnContext,
        OAuthPromptSettings settings,
        CancellationToken cancellationToken
    )
    {
        var activity = turnContext.Activity;
        return turnContext.TurnState.Get<UserTokenClient>() is { } client
            ? client.GetSignInResourceAsync(settings.ConnectionName, activity, null, cancellationToken)
            : Adapter(turnContext)
                .GetSignInResourceAsync(
                    turnContext,
                    settings.OAuthAppCredentials,
                    settings.ConnectionName,
                    activity.From.Id,
                    null,
                    cancellationToken
                );
    }

    public static Task<TokenResponse> ExchangeAsync(
        ITurnContext turnContext,
        OAuthPromptSettings settings,
        TokenExchangeRequest request,
        CancellationToken cancellationToken
    )
    {
        var activity = turnContext.Activity;
        return turnContext.TurnState.Get<UserTokenClient>() is { } client
            ? client.ExchangeTokenAsync(activity.From.Id, settings.ConnectionName, activity.ChannelId, request, cancellationToken)
            : Adapter(turnContext)
                .ExchangeTokenAsync(
                    turnContext,
                    settings.OAuthAppCredentials,
                    settings.ConnectionName,
                    activity.From.Id,
                    request,
                    cancellationToken
                );
    }

    public static Task SignOutAsync(ITurnContext turnContext, OAuthPromptSettings settings, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        return turnContext.TurnState.Get<UserTokenClient>() is { } client
            ? client.SignOutUserAsync(activity.From?.Id, settings.ConnectionName, activity.ChannelId, cancellationToken)
            : Adapter(turnContext)
                .SignOutUserAsync(turnContext, settings.OAuthAppCredentials, settings.ConnectionName, activity.From?.Id, cancellationToken);
    }

    private static IExtendedUserTokenProvider Adapter(ITurnContext turnContext) =>
        turnContext.Adapter as IExtendedUserTokenProvider
        ?? throw new NotSupportedException(
            "OAuth prompt is not supported by the current adapter. Use CloudAdapter, or TestAdapter in tests."
        );
}
