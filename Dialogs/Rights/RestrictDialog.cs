using CustomerBot.Dialogs.Answers;
using CustomerBot.Privacy;

namespace CustomerBot.Dialogs.Rights;

/// <summary>Restriction of processing (GDPR Art. 18).</summary>
internal sealed class RestrictDialog(
    StoredData storedData,
    DataSubjectRequests requests,
    ProcessingLimits limits,
    SideQuestions sideQuestions
) : LimitDialog((nameof(RestrictDialog), nameof(Texts.RightsRestrict)), storedData, requests, limits, sideQuestions)
{
    protected override (RequestKind Request, LimitKind Limit) Kind => (RequestKind.Restriction, LimitKind.Restriction);

    protected override string WhichQuestion => Texts.RestrictWhich;

    protected override string Nothing => Texts.RestrictNothing;

    /// <summary>Not what is kept because the law demands it: proof of a consent, of a request, of a limit itself.</summary>
    protected override bool Covers(Purpose purpose) => !purpose.LegalBasis.EndsWith("Art. 6(1)(c)", StringComparison.Ordinal);

    protected override string ReasonQuestion(string title) => Texts.RestrictReason.With(title);

    protected override string Noted(string title, string number, string due) => Texts.RestrictNoted.With(title, number, due);
}
