using System.Globalization;
using CustomerBot.BotSdk.Compatibility;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Signs the user in and ends with the token. Ends at once when the user is signed in already.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Add authentication to a bot".</remarks>
public class OAuthPrompt : Dialog
{
    private const string ExpiresKey = "expires";
    private const string CallerKey = "caller";

    private readonly OAuthPromptSettings _settings;
    private readonly PromptValidator<TokenResponse> _validator;

    /// <summary>A prompt for one connection.</summary>
    public OAuthPrompt(string dialogId, OAuthPromptSettings settings, PromptValidator<TokenResponse> validator = null)
        : base(dialogId)
    {
        Guard.NotBlank(dialogId, nameof(dialogId));
        ArgumentNullException.ThrowIfNull(settings);
        _settings = settings;
        _validator = validator;
    }

    /// <summary>Sends the message with a card to sign in with, made from the prompt or alone.</summary>
    public static async Task SendOAuthCardAsync(
        OAuthPromptSettings settings,
        ITurnContext turnContext,
        IMessageActivity prompt,
        CancellationToken cancellationToken
    )
    {
        BotAssert.ContextNotNull(turnContext);
        var message = await SignInCards.CreateAsync(settings, turnContext, prompt, cancellationToken);
        if (settings.Timeout is { } timeout)
        {
            turnContext.TurnState.Set<object>(TurnStateConstants.OAuthLoginTimeoutKey, TimeSpan.FromMilliseconds(timeout));
        }

        await turnContext.SendActivityAsync(message, cancellationToken);
    }

    /// <summary>Finds the token that the turn's activity brings, and answers the activity where the channel waits for it.</summary>
    public static async Task<PromptRecognizerResult<TokenResponse>> RecognizeTokenAsync(
        OAuthPromptSettings settings,
        DialogContext dc,
        CancellationToken cancellationToken
    )
    {
        var activity = dc.Context.Activity;
        if (SignInActivities.IsTokenResponse(activity))
        {
            Payload.TryGet(activity.Value, SchemaJson.TypeInfo<TokenResponse>(), out var response);
            return new PromptRecognizerResult<TokenResponse> { Succeeded = true, Value = response };
        }

        var token = await TokenRecognition.RecognizeAsync(settings, dc.Context, cancellationToken);
        return new PromptRecognizerResult<TokenResponse> { Succeeded = token is not null, Value = token };
    }

    /// <summary>Notes which bot called this one; none, because this runtime does not run bots as skills of others.</summary>
    public static void SetCallerInfoInDialogState(IDictionary<string, object> state, ITurnContext context)
    {
        ArgumentNullException.ThrowIfNull(state);
        state[CallerKey] = null;
    }

    /// <summary>Ends with the token of a user who is signed in; else asks to sign in. The options may be null.</summary>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(dc);
        Guard.NotToken(options, nameof(options));
        if (options is not null and not PromptOptions)
        {
            throw new ArgumentException("An OAuthPrompt is begun with PromptOptions or null.", nameof(options));
        }

        var promptOptions = (PromptOptions)options;
        PromptState.SetInputHints(promptOptions, InputHints.AcceptingInput);
        PromptState.Initialize(dc.ActiveDialog, promptOptions);
        var timeout = _settings.Timeout is { } milliseconds
            ? TimeSpan.FromMilliseconds(milliseconds)
            : TurnStateConstants.OAuthLoginTimeoutValue;
        dc.ActiveDialog.State[ExpiresKey] = DateTime.UtcNow + timeout;
        SetCallerInfoInDialogState(dc.ActiveDialog.State, dc.Context);

        var token = await UserTokens.GetAsync(dc.Context, _settings, magicCode: null, cancellationToken);
        if (token is not null)
        {
            return await dc.EndDialogAsync(token, cancellationToken);
        }

        await SendOAuthCardAsync(_settings, dc.Context, promptOptions?.Prompt, cancellationToken);
        return EndOfTurn;
    }

    /// <summary>Ends with the token that the activity brings, or with null when the time is over.</summary>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var activity = dc.Context.Activity;
        if (SignInActivities.CanSignIn(activity) && DateTime.UtcNow > Expires(dc.ActiveDialog))
        {
            return await dc.EndDialogAsync(null, cancellationToken);
        }

        var options = PromptState.Options(dc.ActiveDialog);
        var state = PromptState.State(dc.ActiveDialog);
        var recognized = await RecognizeTokenAsync(_settings, dc, cancellationToken);
        PromptState.CountAttempt(state);
        var context = new PromptValidatorContext<TokenResponse>(dc.Context, recognized, state, options);
        if (_validator is null ? recognized.Succeeded : await _validator(context, cancellationToken))
        {
            return await dc.EndDialogAsync(recognized.Value, cancellationToken);
        }

        if (activity.Type == ActivityTypes.Message)
        {
            if (_settings.EndOnInvalidMessage)
            {
                return await dc.EndDialogAsync(null, cancellationToken);
            }

            if (!dc.Context.Responded && options?.RetryPrompt is { } retry)
            {
                await dc.Context.SendActivityAsync(retry, cancellationToken);
            }
        }

        return EndOfTurn;
    }

    /// <summary>The token of a user who is signed in, or null.</summary>
    public async Task<TokenResponse> GetUserTokenAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        await UserTokens.GetAsync(turnContext, _settings, magicCode: null, cancellationToken);

    /// <summary>Signs the user out of the connection.</summary>
    public async Task SignOutUserAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        await UserTokens.SignOutAsync(turnContext, _settings, cancellationToken);

    // Storages that keep text only give the moment back as text.
    private DateTime Expires(DialogInstance instance) =>
        instance.State.TryGetValue(ExpiresKey, out var stored)
            ? stored switch
            {
                DateTime moment => moment,
                DateTimeOffset moment => moment.UtcDateTime,
                _ when DateTime.TryParse(
                        Convert.ToString(stored, CultureInfo.InvariantCulture),
                        CultureInfo.InvariantCulture,
                        DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal,
                        out var moment
                    ) => moment,
                _ => throw StoredStateException.Unreadable(Id, ExpiresKey),
            }
            : throw StoredStateException.Unreadable(Id, ExpiresKey);
}
