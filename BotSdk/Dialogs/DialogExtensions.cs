namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Runs a dialog for a turn.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Dialogs library".</remarks>
public static class DialogExtensions
{
    /// <summary>
    /// Continues what is on the stack, or begins the dialog when nothing is. The bot saves its state afterwards. Once per turn.
    /// </summary>
    public static async Task RunAsync(
        this Dialog dialog,
        ITurnContext turnContext,
        IStatePropertyAccessor<DialogState> accessor,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(dialog);
        ArgumentNullException.ThrowIfNull(turnContext);
        var dialogs = new DialogSet(accessor)
        {
            TelemetryClient = turnContext.TurnState.Get<IBotTelemetryClient>() ?? dialog.TelemetryClient,
        };
        dialogs.Add(dialog);
        var dialogContext = await dialogs.CreateContextAsync(turnContext, cancellationToken);
        await DialogRun.RunAsync(dialogContext, dialog.Id, memory: null, cancellationToken);
    }
}
