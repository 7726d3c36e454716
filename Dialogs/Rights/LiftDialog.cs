using CustomerBot.Privacy;
using Microsoft.Bot.Builder.Dialogs;

namespace CustomerBot.Dialogs.Rights;

/// <summary>Ends restrictions and objections when the person says so; what is lifted is named (GDPR Art. 18(3)).</summary>
internal sealed class LiftDialog : ComponentDialog
{
    private readonly ProcessingLimits _limits;
    private readonly StoredData _storedData;

    public LiftDialog(ProcessingLimits limits, StoredData storedData)
        : base(nameof(LiftDialog))
    {
        _limits = limits;
        _storedData = storedData;
        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [LiftStepAsync]));
    }

    private async Task<DialogTurnResult> LiftStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        var subject = stepContext.Context.Subject();
        var limits = await _limits.OfAsync(subject, cancellationToken);
        foreach (var limit in limits)
        {
            await _limits.LiftAsync(subject, limit.PurposeId, cancellationToken);
        }

        var titles = string.Join(' ', limits.Select(limit => limit.PurposeId));
        await stepContext.Context.SayAsync(
            limits.Count == 0 ? Texts.LiftNothing : Texts.LiftDone.With(_storedData.Titles(titles)),
            cancellationToken
        );
        return await stepContext.EndDialogAsync(null, cancellationToken);
    }
}
