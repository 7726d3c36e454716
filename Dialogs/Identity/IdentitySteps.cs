using CustomerBot.Dialogs.Prompts;
using Microsoft.Bot.Builder.Dialogs;

namespace CustomerBot.Dialogs.Identity;

/// <summary>How a waterfall asks for a proven identity; its next step gets a <see cref="Backend.ProvenIdentity"/>, or null.</summary>
internal static class IdentitySteps
{
    public static Task<DialogTurnResult> ProveAsync(
        this WaterfallStepContext stepContext,
        string purposeId,
        IdentityNeed need,
        CancellationToken cancellationToken
    )
    {
        var request = new IdentityRequest(purposeId, need);
        stepContext.ActiveDialog.State[BackendWaterfall.IdentityKey] = request;
        return stepContext.BeginDialogAsync(nameof(IdentityDialog), request, cancellationToken);
    }
}
