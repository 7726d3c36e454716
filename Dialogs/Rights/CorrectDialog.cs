using CustomerBot.Cards;
using CustomerBot.Dialogs.Answers;
using CustomerBot.Dialogs.Forms;
using CustomerBot.Dialogs.Prompts;
using CustomerBot.Privacy;
using Microsoft.Bot.Builder.Dialogs;

namespace CustomerBot.Dialogs.Rights;

/// <summary>Takes a request to put something right (GDPR Art. 16): what is wrong, where the answer goes if the person likes, receipt.</summary>
internal sealed class CorrectDialog : RightDialog
{
    private const string WishId = "wish";
    private const string ContactId = "contact";

    private readonly DataSubjectRequests _requests;

    public CorrectDialog(DataSubjectRequests requests, SideQuestions sideQuestions)
        : base(nameof(CorrectDialog), nameof(Texts.RightsCorrect))
    {
        _requests = requests;
        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [WishStepAsync, ContactStepAsync, StoreStepAsync]));
        AddDialog(
            new Question(WishId, sideQuestions)
            {
                Ask = (_, _) => Message.With(Texts.CorrectQuestion),
                Read = (text, _) => RequestText.Read(text),
                Unclear = _ => Texts.CorrectUnclear,
            }
        );
        AddDialog(
            new Question(ContactId, sideQuestions)
            {
                Ask = (_, _) => Message.With(Texts.CorrectContact, Texts.RatherNotSay),
                Read = (text, _) => FreeText.ReadOptional(text),
                Unclear = _ => Texts.CorrectContact,
            }
        );
    }

    private static Task<DialogTurnResult> WishStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken) =>
        stepContext.BeginDialogAsync(WishId, null, cancellationToken);

    private static async Task<DialogTurnResult> ContactStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        if (stepContext.Result is Question.Back)
        {
            await stepContext.Context.SayAsync(Texts.CancelDone, cancellationToken);
            return await stepContext.EndDialogAsync(null, cancellationToken);
        }

        stepContext.Values[WishId] = stepContext.Result;
        return await stepContext.BeginDialogAsync(ContactId, null, cancellationToken);
    }

    private async Task<DialogTurnResult> StoreStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        if (stepContext.Result is Question.Back)
        {
            return await stepContext.ReplaceDialogAsync(nameof(WaterfallDialog), null, cancellationToken);
        }

        var contact = (string)stepContext.Result is { Length: > 0 } given ? given : null;
        var wish = new RequestWish(RequestKind.Rectification, null, (string)stepContext.Values[WishId], contact);
        var request = await _requests.TakeAsync(stepContext.Context.Subject(), wish, Languages.OfTurn, cancellationToken);
        await stepContext.Context.SayAsync(
            Texts.CorrectDone.With(request.Number, Moments.Day(request.DueAt)),
            [Texts.MyData],
            cancellationToken
        );
        return await stepContext.EndDialogAsync(null, cancellationToken);
    }
}
