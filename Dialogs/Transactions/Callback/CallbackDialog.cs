using CustomerBot.Dialogs.Answers;
using CustomerBot.Dialogs.Consent;
using CustomerBot.Dialogs.Forms;
using CustomerBot.Dialogs.Human;
using Microsoft.Bot.Builder.Dialogs;
using Draft = System.Collections.Generic.Dictionary<string, string>;

namespace CustomerBot.Dialogs.Transactions.Callback;

/// <summary>Takes a request for a callback: consent, name, number, topic if the customer likes, summary, receipt.</summary>
internal sealed class CallbackDialog : ComponentDialog
{
    public const string PurposeId = "callback";

    private const string FormId = "CallbackForm";
    private const string Name = "name";
    private const string Phone = "phone";
    private const string Topic = "topic";

    private readonly CallbackRequests _requests;
    private readonly HumanContact _human;

    public CallbackDialog(CallbackRequests requests, HumanContact human, ConsentDialog consent, SideQuestions sideQuestions)
        : base(nameof(CallbackDialog))
    {
        _requests = requests;
        _human = human;
        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [ConsentStepAsync, FormStepAsync, StoreStepAsync]));
        AddDialog(consent);
        AddDialog(
            new FormDialog(
                FormId,
                new(nameof(Texts.CallbackSummary), nameof(Texts.CallbackConfirm)),
                sideQuestions,
                new FormField(Name)
                {
                    Label = () => Texts.CallbackNameLabel,
                    Ask = () => Texts.CallbackName,
                    Read = PersonName.Read,
                    Unclear = () => Texts.CallbackNameUnclear,
                    Why = () => Texts.CallbackNameWhy,
                },
                new FormField(Phone)
                {
                    Label = () => Texts.CallbackPhoneLabel,
                    AlsoCalled = "telefonnummer, nummer, handynummer, handy, rufnummer, phone number, number, mobile",
                    Ask = () => Texts.CallbackPhone,
                    Read = PhoneNumber.Read,
                    Unclear = () => Texts.CallbackPhoneUnclear,
                    Why = () => Texts.CallbackPhoneWhy,
                },
                new FormField(Topic)
                {
                    Label = () => Texts.CallbackTopicLabel,
                    AlsoCalled = "anliegen, betreff, subject",
                    Ask = () => Texts.CallbackTopic,
                    Read = FreeText.ReadOptional,
                    Unclear = () => Texts.CallbackTopicUnclear,
                    Why = () => Texts.CallbackTopicWhy,
                    IsOptional = true,
                }
            )
        );
    }

    private static Task<DialogTurnResult> ConsentStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken) =>
        stepContext.BeginDialogAsync(nameof(ConsentDialog), PurposeId, cancellationToken);

    private static Task<DialogTurnResult> FormStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken) =>
        stepContext.Result is true
            ? stepContext.BeginDialogAsync(FormId, new Draft(), cancellationToken)
            : stepContext.EndDialogAsync(null, cancellationToken);

    private async Task<DialogTurnResult> StoreStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        var turnContext = stepContext.Context;
        var draft = (Draft)stepContext.Result;
        var receipt = await _requests.StoreAsync(turnContext.Subject(), draft[Name], draft[Phone], draft[Topic], cancellationToken);
        await turnContext.SayAsync(
            receipt is null
                ? Texts.ConsentGone
                : Texts.CallbackDone.With(_human.Hours, Periods.Name(receipt.DeletedAfter), receipt.ConsentProof),
            cancellationToken
        );
        return await stepContext.EndDialogAsync(null, cancellationToken);
    }
}
