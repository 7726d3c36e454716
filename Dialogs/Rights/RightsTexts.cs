using CustomerBot.Privacy;

namespace CustomerBot.Dialogs.Rights;

/// <summary>Says what is kept of a person and what became of their requests.</summary>
internal sealed class RightsTexts(
    StoredData storedData,
    DataSubjectRequests requests,
    RecipientNotices notices,
    ProcessingLimits limits,
    Declarations declarations
)
{
    /// <summary>Null when nothing is kept.</summary>
    public async Task<string?> OverviewAsync(DataSubject subject, CancellationToken cancellationToken)
    {
        var stored = await storedData.OfAsync(subject, cancellationToken);
        if (stored.Count == 0)
        {
            return null;
        }

        var lines = stored.Select(Line);
        var resting = (await limits.OfAsync(subject, cancellationToken)).Select(limit =>
            Texts.RightsViewResting.With(storedData.Titles(limit.PurposeId), Moments.Day(limit.Since), limit.Number)
        );
        var asked = (await requests.OfAsync(subject, cancellationToken)).Select(Line);
        var told = (await notices.OfAsync(subject, cancellationToken)).Select(Line);
        return Texts.RightsViewText.With(string.Join('\n', [.. lines, .. resting, .. asked, .. told]));
    }

    public string Complaint()
    {
        var controller = declarations.Controller;
        var authority = $"{controller.SupervisoryAuthority(Languages.OfTurn)}, {controller.SupervisoryAuthorityUrl}";
        return Texts.RightsComplaintText.With(controller.DataProtectionOfficerEmail, authority);
    }

    private static string Line(StoredPurpose entry) =>
        Texts.RightsViewLine.With(
            entry.Purpose.Title(Languages.OfTurn),
            string.Join(", ", entry.Fields.Select(field => field.Label.For(Languages.OfTurn))),
            Periods.Name(entry.Purpose.DeleteAfter)
        );

    private static string Line(DataSubjectRequest request) =>
        request switch
        {
            { ClosedAt: { } closed } => Texts.RightsViewAnswered.With(
                request.Number,
                Name(request.Kind),
                Moments.Day(closed),
                request.Outcome ?? ""
            ),
            { ExtendedBecause: { } reason } => Texts.RightsViewExtended.With(
                request.Number,
                Name(request.Kind),
                Moments.Day(request.DueAt),
                reason
            ),
            _ => Texts.RightsViewRequest.With(
                request.Number,
                Name(request.Kind),
                Moments.Day(request.ReceivedAt),
                Moments.Day(request.DueAt)
            ),
        };

    /// <summary>Who was told what (Art. 19 sentence 2).</summary>
    private static string Line(RecipientNotice notice) =>
        notice.ClosedAt is { } closed
            ? Texts.RightsViewTold.With(
                notice.RecipientName(Languages.OfTurn),
                Name(notice.Kind),
                Moments.Day(closed),
                notice.Outcome ?? ""
            )
            : Texts.RightsViewToTell.With(notice.RecipientName(Languages.OfTurn), Name(notice.Kind), Moments.Day(notice.DueAt));

    private static string Name(RecipientNoticeKind kind) =>
        kind switch
        {
            RecipientNoticeKind.Rectification => Texts.RequestRectification,
            RecipientNoticeKind.Restriction => Texts.RequestRestriction,
            _ => Texts.RequestObjection,
        };

    private static string Name(RequestKind kind) =>
        kind switch
        {
            RequestKind.Rectification => Texts.RequestRectification,
            RequestKind.Restriction => Texts.RequestRestriction,
            _ => Texts.RequestObjection,
        };
}
