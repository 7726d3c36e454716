using System.Text.Json;
using Microsoft.Bot.Builder.Dialogs.Memory;
using Microsoft.Bot.Builder.TraceExtensions;
using Microsoft.Bot.Connector;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One turn of a stack of dialogs.</summary>
internal static class DialogRun
{
    private const string TraceName = "BotState";
    private const string TraceType = "https://www.botframework.com/schemas/botState";
    private const string TraceLabel = "Bot State";

    public static async Task<DialogTurnResult> RunAsync(
        DialogContext dialogContext,
        string dialogId,
        DialogStateManagerConfiguration memory,
        CancellationToken cancellationToken
    )
    {
        dialogContext.OffersTurnState = true;
        dialogContext.State = new DialogStateManager(dialogContext, memory);
        await dialogContext.State.LoadAllScopesAsync(cancellationToken);
        dialogContext.Context.TurnState.Add(dialogContext.State);

        DialogTurnResult result = null;
        while (result is null)
        {
            try
            {
                result = await ContinueOrBeginAsync(dialogContext, dialogId, cancellationToken);
            }
            catch (Exception exception)
            {
                if (!await IsHandledAsync(dialogContext, exception, cancellationToken))
                {
                    throw;
                }
            }
        }

        await dialogContext.Context.TraceActivityAsync(TraceName, Snapshot(dialogContext), TraceType, TraceLabel, cancellationToken);
        await dialogContext.State.SaveAllChangesAsync(cancellationToken);
        return result;
    }

    // The snapshot holds what customers said, and every handler of the turn sees the trace. So only developers' channels get it.
    private static JsonElement? Snapshot(DialogContext dialogContext) =>
        dialogContext.Context.Activity.ChannelId is Channels.Emulator or Channels.Test ? dialogContext.State.GetMemorySnapshot() : null;

    private static async Task<DialogTurnResult> ContinueOrBeginAsync(
        DialogContext dialogContext,
        string dialogId,
        CancellationToken cancellationToken
    )
    {
        var result = await dialogContext.ContinueDialogAsync(cancellationToken);
        return result.Status == DialogTurnStatus.Empty ? await dialogContext.BeginDialogAsync(dialogId, null, cancellationToken) : result;
    }

    private static async Task<bool> IsHandledAsync(DialogContext dialogContext, Exception exception, CancellationToken cancellationToken)
    {
        try
        {
            return await dialogContext.EmitEventAsync(DialogEvents.Error, exception, bubble: true, fromLeaf: true, cancellationToken);
        }
        catch (Exception emitException)
        {
            throw new AggregateException("A dialog failed, and so did telling the dialogs about it.", exception, emitException);
        }
    }
}
