using CustomerBot.Cards;
using CustomerBot.Dialogs.Answers;
using CustomerBot.Dialogs.Forms;
using CustomerBot.Dialogs.Prompts;
using CustomerBot.Dialogs.Understanding;
using CustomerBot.Privacy;
using Microsoft.Bot.Builder.Dialogs;
using About = System.Collections.Generic.Dictionary<string, string>;

namespace CustomerBot.Dialogs.Rights;

/// <summary>
/// Makes data of one purpose rest, in force at once, and takes the request for staff to look at: which purpose, a reason if the person
/// likes, receipt. What the chat needs to answer is used at the person's own message only (Art. 18(2)); for it the request is taken.
/// </summary>
internal abstract class LimitDialog : RightDialog
{
    private const string ChooseId = "choose";
    private const string ReasonId = "reason";
    private const string PurposeIds = "purposes";

    private readonly StoredData _storedData;
    private readonly DataSubjectRequests _requests;
    private readonly ProcessingLimits _limits;

    protected LimitDialog(
        (string DialogId, string WordsName) menu,
        StoredData storedData,
        DataSubjectRequests requests,
        ProcessingLimits limits,
        SideQuestions sideQuestions
    )
        : base(menu.DialogId, menu.WordsName)
    {
        _storedData = storedData;
        _requests = requests;
        _limits = limits;
        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [ChooseStepAsync, ReasonStepAsync, StoreStepAsync]));
        AddDialog(
            new Question(ChooseId, sideQuestions)
            {
                Ask = (_, about) => ChoicesCard.Create(WhichQuestion, Titles(about), Texts.Cancel),
                Read = (text, about) => ChoiceReader.Read(text, Titles(about)) is { } choice ? Ids(about)[choice] : null,
                Unclear = _ => Texts.RightsUnclear,
            }
        );
        AddDialog(
            new Question(ReasonId, sideQuestions)
            {
                Ask = (_, about) => Message.With(ReasonQuestion(storedData.Titles(about[PurposeIds])), Texts.RatherNotSay),
                Read = (text, _) => FreeText.ReadOptional(text),
                Unclear = _ => Texts.LimitReasonUnclear,
            }
        );
    }

    /// <summary>Restriction or objection.</summary>
    protected abstract (RequestKind Request, LimitKind Limit) Kind { get; }

    /// <summary>Asks which purpose is meant.</summary>
    protected abstract string WhichQuestion { get; }

    /// <summary>What to say when the right has nothing to act on.</summary>
    protected abstract string Nothing { get; }

    /// <summary>Whether the right extends to a purpose.</summary>
    protected abstract bool Covers(Purpose purpose);

    /// <summary>Says what will follow and asks for a reason.</summary>
    protected abstract string ReasonQuestion(string title);

    /// <summary>What to say where the chat itself needs the data to answer, so that they rest only while nobody writes.</summary>
    protected abstract string Noted(string title, string number, string due);

    private async Task<DialogTurnResult> ChooseStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        var subject = stepContext.Context.Subject();
        var limited = (await _limits.OfAsync(subject, cancellationToken)).Select(limit => limit.PurposeId).ToHashSet();
        var stored = await _storedData.OfAsync(subject, cancellationToken);
        var open = stored.Where(entry => Covers(entry.Purpose) && !limited.Contains(entry.Purpose.Id)).ToList();
        switch (open.Count)
        {
            case 0:
                await stepContext.Context.SayAsync(Nothing, cancellationToken);
                return await stepContext.EndDialogAsync(null, cancellationToken);
            case 1:
                return await stepContext.NextAsync(open[0].Purpose.Id, cancellationToken);
            default:
                var about = new About { [PurposeIds] = string.Join(' ', open.Select(entry => entry.Purpose.Id)) };
                return await stepContext.BeginDialogAsync(ChooseId, about, cancellationToken);
        }
    }

    private static Task<DialogTurnResult> ReasonStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        if (stepContext.Result is Question.Back)
        {
            return LeaveAsync(stepContext, cancellationToken);
        }

        stepContext.Values[PurposeIds] = stepContext.Result;
        return stepContext.BeginDialogAsync(ReasonId, new About { [PurposeIds] = (string)stepContext.Result }, cancellationToken);
    }

    private async Task<DialogTurnResult> StoreStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        if (stepContext.Result is Question.Back)
        {
            return await LeaveAsync(stepContext, cancellationToken);
        }

        var (subject, purposeId) = (stepContext.Context.Subject(), (string)stepContext.Values[PurposeIds]);
        var reason = (string)stepContext.Result is { Length: > 0 } given ? given : null;
        var wish = new RequestWish(Kind.Request, purposeId, reason, null);
        var request = await _requests.TakeAsync(subject, wish, Languages.OfTurn, cancellationToken);
        var due = Moments.Day(request.DueAt);
        var title = _storedData.Titles(purposeId);
        if (!_storedData.CanRest(purposeId))
        {
            await stepContext.Context.SayAsync(
                Noted(title, request.Number, due),
                [Texts.RightsDownload, Texts.RightsErase],
                cancellationToken
            );
            return await stepContext.EndDialogAsync(null, cancellationToken);
        }

        await _limits.SetAsync(subject, purposeId, Kind.Limit, request.Number, cancellationToken);
        await stepContext.Context.SayAsync(
            Texts.LimitDone.With(title, request.Number, due),
            [Texts.RightsDownload, Texts.RightsLift],
            cancellationToken
        );
        return await stepContext.EndDialogAsync(null, cancellationToken);
    }

    private static async Task<DialogTurnResult> LeaveAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        await stepContext.Context.SayAsync(Texts.CancelDone, cancellationToken);
        return await stepContext.EndDialogAsync(null, cancellationToken);
    }

    private static string[] Ids(About about) => about[PurposeIds].Split(' ');

    private List<string> Titles(About about) => [.. Ids(about).Select(_storedData.Titles)];
}
