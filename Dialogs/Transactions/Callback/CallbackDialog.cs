using CustomerBot.Backend;
using CustomerBot.Dialogs.Answers;
using CustomerBot.Dialogs.Consent;
using CustomerBot.Dialogs.Human;
using CustomerBot.Dialogs.Prompts;
using Microsoft.Bot.Builder.Dialogs;
using Draft = System.Collections.Generic.Dictionary<string, string>;

namespace CustomerBot.Dialogs.Transactions.Callback;

/// <summary>
/// Takes a request for a callback: consent, name, number, topic if the customer likes, summary, receipt. The same wish on one day, in
/// whatever tab, is one wish.
/// </summary>
internal sealed class CallbackDialog : ComponentDialog
{
    public const string PurposeId = "callback";

    private readonly CallbackRequests _requests;
    private readonly HumanContact _human;
    private readonly CallbackForm _form;

    public CallbackDialog(
        CallbackRequests requests,
        HumanContact human,
        ConsentDialog consent,
        CallbackForm form,
        SideQuestions sideQuestions
    )
        : base(nameof(CallbackDialog))
    {
        _form = form;
        _requests = requests;
        _human = human;
        AddDialog(new BackendWaterfall(ConsentStepAsync, FormStepAsync, RequestStepAsync) { DoesJob = true });
        BackendWaterfall.AddRetryQuestions(this, sideQuestions);
        AddDialog(consent);
        AddDialog(form.Dialog);
    }

    private static Task<DialogTurnResult> ConsentStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken) =>
        stepContext.BeginDialogAsync(nameof(ConsentDialog), PurposeId, cancellationToken);

    private static Task<DialogTurnResult> FormStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken) =>
        stepContext.Result is true
            ? stepContext.BeginDialogAsync(nameof(CallbackForm), new Draft(), cancellationToken)
            : stepContext.EndDialogAsync(null, cancellationToken);

    private async Task<DialogTurnResult> RequestStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        var turnContext = stepContext.Context;
        var draft = (Draft)stepContext.Result;
        try
        {
            var receipt = await _requests.RequestAsync(
                turnContext.Subject(),
                CallbackForm.WishOf(draft),
                _form.KeyOf(turnContext, draft),
                cancellationToken
            );
            await turnContext.SayAsync(TextOf(receipt), cancellationToken);
        }
        catch (BackendRefusedException)
        {
            await turnContext.SendActivityAsync(_human.Message(Texts.CallbackRefused), cancellationToken);
        }

        return await stepContext.EndDialogAsync(null, cancellationToken);
    }

    private string TextOf(CallbackReceipt? receipt) =>
        receipt switch
        {
            null => Texts.ConsentGone,
            { Number: { } number } => Texts.CallbackDone.With(
                number,
                _human.Hours,
                Periods.Name(receipt.DeletedAfter),
                receipt.ConsentProof
            ),
            _ => Texts.CallbackKept.With(_human.Hours, Periods.Name(receipt.DeletedAfter), receipt.ConsentProof),
        };
}
