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

    protected override bool Covers(Purpose purpose) => ProcessingLimits.CanCover(purpose);

    protected override string ReasonQuestion(string title) => Texts.RestrictReason.With(title);
}
