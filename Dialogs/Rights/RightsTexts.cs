using CustomerBot.Dialogs.Language;
using CustomerBot.Privacy;

namespace CustomerBot.Dialogs.Rights;

/// <summary>Says what is kept of a person and what became of their requests.</summary>
internal sealed class RightsTexts(StoredData storedData, DataSubjectRequests requests, ProcessingLimits limits, Declarations declarations)
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
            Texts.RightsViewResting.With(storedData.Titles(limit.PurposeId), Date(limit.Since), limit.Number)
        );
        var asked = (await requests.OfAsync(subject, cancellationToken)).Select(Line);
        return Texts.RightsViewText.With(string.Join('\n', [.. lines, .. resting, .. asked]));
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
                Date(closed),
                request.Outcome ?? ""
            ),
            { ExtendedBecause: { } reason } => Texts.RightsViewExtended.With(
                request.Number,
                Name(request.Kind),
                Date(request.DueAt),
                reason
            ),
            _ => Texts.RightsViewRequest.With(request.Number, Name(request.Kind), Date(request.ReceivedAt), Date(request.DueAt)),
        };

    private static string Name(RequestKind kind) =>
        kind switch
        {
            RequestKind.Rectification => Texts.RequestRectification,
            RequestKind.Restriction => Texts.RequestRestriction,
            _ => Texts.RequestObjection,
        };

    private static string Date(DateTimeOffset time) => time.ToString("d", Languages.CultureOfTurn);
}
