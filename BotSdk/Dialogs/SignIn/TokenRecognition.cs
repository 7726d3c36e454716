using System.Net;
using System.Text.RegularExpressions;
using CustomerBot.BotSdk.Compatibility;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Finds the token that an activity brings: by itself, in exchange for another, or for a code that the user typed.</summary>
internal static partial class TokenRecognition
{
    public static Task<TokenResponse> RecognizeAsync(
        OAuthPromptSettings settings,
        ITurnContext turnContext,
        CancellationToken cancellationToken
    )
    {
        var activity = turnContext.Activity;
        if (SignInActivities.IsVerification(activity))
        {
            return VerifyAsync(settings, turnContext, cancellationToken);
        }

        if (SignInActivities.IsTokenExchange(activity))
        {
            return ExchangeAsync(settings, turnContext, cancellationToken);
        }

        var code = activity.Type == ActivityTypes.Message && activity.Text is not null ? MagicCode().Match(activity.Text) : null;
        return code is { Success: true }
            ? UserTokens.GetAsync(turnContext, settings, code.Value, cancellationToken)
            : Task.FromResult<TokenResponse>(null);
    }

    // Teams shows the user an error for every status but 200.
    private static async Task<TokenResponse> VerifyAsync(
        OAuthPromptSettings settings,
        ITurnContext turnContext,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var code = Payload.GetText(turnContext.Activity.Value, "state");
            var token = await UserTokens.GetAsync(turnContext, settings, code, cancellationToken);
            var answer = token is null ? Answer(HttpStatusCode.NotFound, null) : new Activity(ActivityTypesEx.InvokeResponse);
            await turnContext.SendActivityAsync(answer, cancellationToken);
            return token;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            await turnContext.SendActivityAsync(Answer(HttpStatusCode.InternalServerError, null), cancellationToken);
            return null;
        }
    }

    private static async Task<TokenResponse> ExchangeAsync(
        OAuthPromptSettings settings,
        ITurnContext turnContext,
        CancellationToken cancellationToken
    )
    {
        Payload.TryGet(turnContext.Activity.Value, SchemaJson.TypeInfo<TokenExchangeInvokeRequest>(), out var request);
        var (status, failure) = Judge(settings, request);
        TokenResponse token = null;
        if (failure is null)
        {
            token = await TryExchangeAsync(settings, turnContext, request, cancellationToken);
            (status, failure) = string.IsNullOrEmpty(token?.Token)
                ? (HttpStatusCode.PreconditionFailed, "The token could not be exchanged. Ask the user to sign in.")
                : (HttpStatusCode.OK, null);
        }

        var body = new TokenExchangeInvokeResponse
        {
            Id = request?.Id,
            ConnectionName = settings.ConnectionName,
            FailureDetail = failure,
        };
        await turnContext.SendActivityAsync(Answer(status, body), cancellationToken);
        return failure is not null
            ? null
            : new TokenResponse
            {
                ChannelId = token.ChannelId,
                ConnectionName = token.ConnectionName,
                Token = token.Token,
            };
    }

    private static (HttpStatusCode Status, string Failure) Judge(OAuthPromptSettings settings, TokenExchangeInvokeRequest request)
    {
        if (request is null)
        {
            return (HttpStatusCode.BadRequest, "The activity has no value that asks for a token exchange.");
        }

        return request.ConnectionName == settings.ConnectionName
            ? (HttpStatusCode.OK, null)
            : (HttpStatusCode.BadRequest, "The activity names another connection than the one that the bot asked for.");
    }

    // Whatever went wrong with the service, the user can still sign in by the card.
    private static async Task<TokenResponse> TryExchangeAsync(
        OAuthPromptSettings settings,
        ITurnContext turnContext,
        TokenExchangeInvokeRequest request,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var exchange = new TokenExchangeRequest { Token = request.Token };
            return await UserTokens.ExchangeAsync(turnContext, settings, exchange, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return null;
        }
    }

    private static Activity Answer(HttpStatusCode status, object body) =>
        new(ActivityTypesEx.InvokeResponse)
        {
            Value = new InvokeResponse { Status = (int)status, Body = body },
        };

    [GeneratedRegex("[0-9]{6}")]
    private static partial Regex MagicCode();
}
