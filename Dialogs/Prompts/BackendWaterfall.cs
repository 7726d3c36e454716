using System.Globalization;
using CustomerBot.Backend;
using CustomerBot.Dialogs.Answers;
using CustomerBot.Dialogs.Identity;
using CustomerBot.Dialogs.Understanding;
using Microsoft.Bot.Builder.Dialogs;
using Draft = System.Collections.Generic.Dictionary<string, string>;

namespace CustomerBot.Dialogs.Prompts;

/// <summary>
/// A waterfall whose steps work with the company's systems. When those do not answer, a kind sentence offers to try again, and
/// the same step runs again with the result of the step before. Jobs are idempotent, so a second run does nothing twice.
/// </summary>
internal sealed class BackendWaterfall : WaterfallDialog
{
    /// <summary>Key of the waterfall's state: the last <see cref="IdentityRequest"/> of <see cref="IdentitySteps"/>.</summary>
    public const string IdentityKey = "identity";

    private const string RetryId = "retry";
    private const string Again = "(again)";
    private const string StepKey = "failedStep";
    private const string ResultKey = "resultBefore";
    private const string StepIndexKey = "stepIndex"; // of the base class

    public BackendWaterfall(params IEnumerable<WaterfallStep> steps)
        : base(nameof(BackendWaterfall), steps) { }

    /// <summary>The question that a dialog with such a waterfall adds beside it.</summary>
    public static Question RetryQuestion(SideQuestions sideQuestions) =>
        new(RetryId, sideQuestions)
        {
            Ask = (_, _) => BackendMessages.Unavailable(),
            Read = (text, _) =>
                ButtonWords.Are(text, nameof(Texts.TryAgain)) || ConfirmationReader.Read(text) is true ? Again
                : ConfirmationReader.Read(text) is false ? Question.Back
                : null,
            Unclear = _ => Texts.BackendUnavailable,
        };

    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc,
        DialogReason reason,
        object? result,
        CancellationToken cancellationToken = default
    )
    {
        var state = dc.ActiveDialog.State;
        if (!state.Remove(StepKey, out var failed))
        {
            return await base.ResumeDialogAsync(dc, reason, result, cancellationToken);
        }

        if (result is not Again)
        {
            await dc.Context.SayAsync(Texts.CancelDone, cancellationToken);
            return await dc.EndDialogAsync(null, cancellationToken);
        }

        var step = Convert.ToInt32(failed, CultureInfo.InvariantCulture);
        if (state.Remove(ResultKey, out var before))
        {
            return await RunStepAsync(dc, step, reason, before, cancellationToken);
        }

        // The step works for a customer who was proven then. Whether they still are is asked once more.
        state[StepIndexKey] = step - 1;
        return await dc.BeginDialogAsync(nameof(IdentityDialog), state[IdentityKey], cancellationToken);
    }

    protected override async Task<DialogTurnResult> OnStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        var waterfall = stepContext.ActiveDialog;
        try
        {
            return await base.OnStepAsync(stepContext, cancellationToken);
        }
        catch (BackendUnavailableException) when (stepContext.Stack.Contains(waterfall))
        {
            stepContext.Stack.RemoveRange(0, stepContext.Stack.IndexOf(waterfall)); // what the step had begun
            waterfall.State[StepKey] = stepContext.Index;
            if (stepContext.Result is not ProvenIdentity)
            {
                // Other objects of the turn, such as a token, are not for the disk: the step only needs to see that there was one.
                waterfall.State[ResultKey] = stepContext.Result is null or string or Draft ? stepContext.Result : "(done)";
            }

            return await stepContext.BeginDialogAsync(RetryId, null, cancellationToken);
        }
    }
}
