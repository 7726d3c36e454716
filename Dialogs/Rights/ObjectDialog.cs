using CustomerBot.Dialogs.Answers;
using CustomerBot.Privacy;

namespace CustomerBot.Dialogs.Rights;

/// <summary>Objection to what rests on legitimate interests (GDPR Art. 21(1)); shown apart from the other rights (Art. 21(4)).</summary>
internal sealed class ObjectDialog(
    StoredData storedData,
    DataSubjectRequests requests,
    ProcessingLimits limits,
    SideQuestions sideQuestions
) : LimitDialog((nameof(ObjectDialog), nameof(Texts.RightsObject)), storedData, requests, limits, sideQuestions)
{
    protected override (RequestKind Request, LimitKind Limit) Kind => (RequestKind.Objection, LimitKind.Objection);

    protected override string WhichQuestion => Texts.ObjectWhich;

    protected override string Nothing => Texts.ObjectNothing;

    protected override bool Covers(Purpose purpose) =>
        purpose.LegalBasis.Contains("(f)", StringComparison.Ordinal) || purpose.LegalBasis.Contains("(e)", StringComparison.Ordinal);

    protected override string ReasonQuestion(string title) => Texts.ObjectReason.With(title);

    protected override string Noted(string title, string number, string due) => Texts.ObjectNoted.With(title, number, due);
}
