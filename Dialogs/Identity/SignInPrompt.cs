using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.Logging;

namespace CustomerBot.Dialogs.Identity;

/// <summary>
/// The prompt of the Bot Framework. It ends with <see cref="SignInOutcome.Away"/> when the token service fails, and with null when the
/// customer writes something instead of signing in: nobody is held up by a button that they cannot or will not press.
/// </summary>
internal sealed class SignInPrompt(string dialogId, OAuthPromptSettings settings, ILogger logger) : OAuthPrompt(dialogId, settings)
{
    public override Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object? options = null,
        CancellationToken cancellationToken = default
    ) => OrAwayAsync(dc, () => base.BeginDialogAsync(dc, options, cancellationToken), cancellationToken);

    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default) =>
        OrAwayAsync(dc, () => base.ContinueDialogAsync(dc, cancellationToken), cancellationToken);

    private async Task<DialogTurnResult> OrAwayAsync(
        DialogContext dc,
        Func<Task<DialogTurnResult>> run,
        CancellationToken cancellationToken
    )
    {
        var prompt = dc.ActiveDialog;
        try
        {
            return await run();
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested && dc.Stack.Contains(prompt))
        {
            // As long as the prompt is on the stack, nothing but the token service was asked; later steps fail by themselves.
            Log.TokenServiceAway(logger, exception.GetType().Name);
            return await dc.EndDialogAsync(nameof(SignInOutcome.Away), cancellationToken);
        }
    }
}
