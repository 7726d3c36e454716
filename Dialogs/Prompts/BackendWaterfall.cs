using System.Globalization;
using CustomerBot.Backend;
using CustomerBot.Dialogs.Answers;
using CustomerBot.Dialogs.Identity;
using CustomerBot.Dialogs.Understanding;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Draft = System.Collections.Generic.Dictionary<string, string>;

namespace CustomerBot.Dialogs.Prompts;

/// <summary>
/// A waterfall whose steps work with the company's systems. When those do not answer, a kind sentence offers to try again, and
/// the same step runs again with the result of the step before. Jobs are idempotent, so a second run does nothing twice. The last step
/// may be one that has the company do a job: what became of it is not known then, and nothing else is said.
/// </summary>
internal sealed class BackendWaterfall : WaterfallDialog
{
    /// <summary>Key of the waterfall's state: the last <see cref="IdentityRequest"/> of <see cref="IdentitySteps"/>.</summary>
    public const string IdentityKey = "identity";

    private const string RetryId = "retry";
    private const string RetryJobId = "retryJob";
    private const string Again = "(again)";
    private const string StepKey = "failedStep";
    private const string TriedKey = "jobTried";
    private const string ResultKey = "resultBefore";
    private const string StepIndexKey = "stepIndex"; // of the base class

    private readonly int _steps;

    public BackendWaterfall(params IReadOnlyList<WaterfallStep> steps)
        : base(nameof(BackendWaterfall), steps) => _steps = steps.Count;

    /// <summary>Whether the last step has the company do a job. Default: no step does, they only read.</summary>
    public bool DoesJob { get; init; }

    /// <summary>Adds the questions that a dialog with such a waterfall needs beside it.</summary>
    public static void AddRetryQuestions(ComponentDialog dialog, SideQuestions sideQuestions) =>
        dialog
            .AddDialog(RetryQuestion(RetryId, BackendMessages.Unavailable, () => Texts.BackendUnavailable, sideQuestions))
            .AddDialog(RetryQuestion(RetryJobId, BackendMessages.OutcomeUnknown, () => Texts.JobOutcomeUnknown, sideQuestions));

    /// <summary>Whether a job was handed over in what is in progress of which nobody knows yet whether it was done.</summary>
    public static bool IsOutcomeUnknown(DialogContext dc) =>
        dc.Stack.Exists(instance => instance.State.ContainsKey(TriedKey)) || (dc.Child is { } child && IsOutcomeUnknown(child));

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
            await dc.Context.SayAsync(state.ContainsKey(TriedKey) ? Texts.JobLeftOpen : Texts.CancelDone, cancellationToken);
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

            if (DoesJob && stepContext.Index == _steps - 1)
            {
                waterfall.State[TriedKey] = "";
            }

            var retryId = waterfall.State.ContainsKey(TriedKey) ? RetryJobId : RetryId;
            return await stepContext.BeginDialogAsync(retryId, null, cancellationToken);
        }
    }

    private static Question RetryQuestion(string id, Func<Activity> ask, Func<string> unclear, SideQuestions sideQuestions) =>
        new(id, sideQuestions)
        {
            Ask = (_, _) => ask(),
            Read = (text, _) =>
                ButtonWords.Are(text, nameof(Texts.TryAgain)) || ConfirmationReader.Read(text) is true ? Again
                : ConfirmationReader.Read(text) is false ? Question.Back
                : null,
            Unclear = _ => unclear(),
        };
}
