using CustomerBot.Backend;
using CustomerBot.Dialogs.Answers;
using CustomerBot.Dialogs.Prompts;
using Microsoft.Bot.Builder.Dialogs;
using Draft = System.Collections.Generic.Dictionary<string, string>;

namespace CustomerBot.Dialogs.Identity;

/// <summary>
/// Customer number and e-mail address, then the code that was sent to the address on file. What is said never depends on whether
/// the two belong together. Options: what is known already. Result: <see cref="ProvenIdentity"/>, or null when the customer left.
/// </summary>
internal sealed class CodeProofDialog : ComponentDialog
{
    private readonly OneTimeCodes _codes;
    private readonly ProvenIdentities _identities;
    private readonly ICustomers _customers;
    private readonly TimeProvider _clock;

    public CodeProofDialog(
        OneTimeCodes codes,
        ProvenIdentities identities,
        ICustomers customers,
        TimeProvider clock,
        SideQuestions sideQuestions
    )
        : base(nameof(CodeProofDialog))
    {
        _codes = codes;
        _identities = identities;
        _customers = customers;
        _clock = clock;
        AddDialog(new BackendWaterfall(AskStepAsync, TakeStepAsync));
        BackendWaterfall.AddRetryQuestions(this, sideQuestions);
        AddDialog(CodeProofQuestions.Number(sideQuestions));
        AddDialog(CodeProofQuestions.Email(sideQuestions));
        AddDialog(CodeProofQuestions.Code(sideQuestions));
    }

    /// <summary>Options for a customer who is proven and proves it once more.</summary>
    public static Draft Of(ProvenIdentity current) =>
        new() { [IdentityPart.Number] = current.CustomerNumber.Value, [IdentityPart.StepUp] = "" };

    private async Task<DialogTurnResult> AskStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        var draft = DraftOf(stepContext);
        return !draft.ContainsKey(IdentityPart.Number) ? await stepContext.BeginDialogAsync(IdentityPart.Number, null, cancellationToken)
            : !draft.ContainsKey(IdentityPart.Email) && !draft.ContainsKey(IdentityPart.StepUp)
                ? await stepContext.BeginDialogAsync(IdentityPart.Email, null, cancellationToken)
            : draft.ContainsKey(IdentityPart.Sent) ? await AskForCodeAsync(stepContext, draft, cancellationToken)
            : await SendCodeAsync(stepContext, draft, cancellationToken);
    }

    private static Task<DialogTurnResult> AskForCodeAsync(
        WaterfallStepContext stepContext,
        Draft draft,
        CancellationToken cancellationToken
    )
    {
        draft.Remove(IdentityPart.Outcome, out var outcome);
        var about = new Draft { [IdentityPart.Outcome] = outcome ?? "" };
        return stepContext.BeginDialogAsync(IdentityPart.Code, about, cancellationToken);
    }

    private async Task<DialogTurnResult> TakeStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        var draft = DraftOf(stepContext);
        switch (stepContext.Result as string)
        {
            case Question.Back or null:
                return await StepBackAsync(stepContext, draft, cancellationToken);
            case IdentityAnswers.Resend:
                return await SendCodeAsync(stepContext, draft, cancellationToken);
            case IdentityAnswers.Change:
                return await AgainAsync(stepContext, [], cancellationToken);
            case var answer:
                return await TakeAnswerAsync(stepContext, draft, answer, cancellationToken);
        }
    }

    private async Task<DialogTurnResult> TakeAnswerAsync(
        WaterfallStepContext stepContext,
        Draft draft,
        string answer,
        CancellationToken cancellationToken
    )
    {
        foreach (var (name, value) in IdentityAnswers.Parts(answer))
        {
            if (name == IdentityPart.Code)
            {
                return await CheckAsync(stepContext, draft, value, cancellationToken);
            }

            draft[name] = value;
        }

        draft.Remove(IdentityPart.StepUp); // other details are other details, whoever was known before
        draft.Remove(IdentityPart.Sent);
        return await AgainAsync(stepContext, draft, cancellationToken);
    }

    private async Task<DialogTurnResult> SendCodeAsync(WaterfallStepContext stepContext, Draft draft, CancellationToken cancellationToken)
    {
        var outcome = await _codes.RequestAsync(
            stepContext.Context.Subject(),
            stepContext.Context.ConversationId(),
            draft[IdentityPart.Number],
            draft.GetValueOrDefault(IdentityPart.Email) ?? await AddressOnFileAsync(draft[IdentityPart.Number], cancellationToken),
            Languages.OfTurn,
            cancellationToken
        );
        switch (outcome)
        {
            case CodeRequestOutcome.WaitUntil wait:
                var minutes = Math.Max(1, (int)Math.Ceiling((wait.Until - _clock.GetUtcNow()).TotalMinutes));
                draft[IdentityPart.Outcome] = minutes == 1 ? Texts.IdentityWaitOneMinute : Texts.IdentityWait.With(minutes);
                break;
            case CodeRequestOutcome.TooMany when !draft.ContainsKey(IdentityPart.Sent):
                await stepContext.Context.SayAsync(Texts.IdentityTooMany, [Texts.Human], cancellationToken);
                return await stepContext.EndDialogAsync(null, cancellationToken);
            case CodeRequestOutcome.TooMany:
                draft[IdentityPart.Outcome] = Texts.IdentityTooMany;
                break;
        }

        draft[IdentityPart.Sent] = "";
        return await AgainAsync(stepContext, draft, cancellationToken);
    }

    private async Task<DialogTurnResult> CheckAsync(
        WaterfallStepContext stepContext,
        Draft draft,
        string code,
        CancellationToken cancellationToken
    )
    {
        var turnContext = stepContext.Context;
        var check = await _codes.CheckAsync(turnContext.Subject(), turnContext.ConversationId(), code, cancellationToken);
        if (check is CodeCheck.Proven proven)
        {
            await _identities.RecordAsync(
                turnContext.Subject(),
                turnContext.ConversationId(),
                proven.Customer,
                IdentityMethod.OneTimeCode,
                cancellationToken
            );
            await turnContext.SayAsync(Texts.IdentityProven, cancellationToken);
            var identity = await _identities.CurrentAsync(turnContext.Subject(), turnContext.ConversationId(), cancellationToken);
            return await stepContext.EndDialogAsync(identity, cancellationToken);
        }

        draft[IdentityPart.Outcome] = check switch
        {
            CodeCheck.Wrong(1) => Texts.IdentityCodeWrongOneLeft,
            CodeCheck.Wrong wrong => Texts.IdentityCodeWrong.With(wrong.TriesLeft),
            CodeCheck.NoTriesLeft => Texts.IdentityNoTriesLeft,
            _ => Texts.IdentityCodeExpired,
        };
        return await AgainAsync(stepContext, draft, cancellationToken);
    }

    private static async Task<DialogTurnResult> StepBackAsync(
        WaterfallStepContext stepContext,
        Draft draft,
        CancellationToken cancellationToken
    )
    {
        if (draft.ContainsKey(IdentityPart.StepUp) || !draft.ContainsKey(IdentityPart.Number))
        {
            await stepContext.Context.SayAsync(Texts.CancelDone, cancellationToken);
            return await stepContext.EndDialogAsync(null, cancellationToken);
        }

        draft.Remove(draft.ContainsKey(IdentityPart.Email) ? IdentityPart.Email : IdentityPart.Number);
        draft.Remove(IdentityPart.Sent);
        return await AgainAsync(stepContext, draft, cancellationToken);
    }

    private static Task<DialogTurnResult> AgainAsync(WaterfallStepContext stepContext, Draft draft, CancellationToken cancellationToken) =>
        stepContext.ReplaceDialogAsync(nameof(BackendWaterfall), draft, cancellationToken);

    /// <summary>Of a customer who is proven already and proves it once more: asked of the company's systems, not kept.</summary>
    private async Task<string> AddressOnFileAsync(string number, CancellationToken cancellationToken) =>
        CustomerNumber.TryParse(number, out var known) ? (await _customers.ByNumberAsync(known, cancellationToken))?.Email ?? "" : "";

    private static Draft DraftOf(WaterfallStepContext stepContext) => stepContext.Options as Draft ?? [];
}
