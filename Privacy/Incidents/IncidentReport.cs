using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CustomerBot.Privacy;

/// <summary>
/// The draft of a notification to the supervisory authority (GDPR Art. 33(3)): what declarations, store and ledger know is filled in, the
/// rest is marked. People check it and send it.
/// </summary>
public sealed class IncidentReport
{
    /// <summary>Art. 33(1). Periods in hours run on over Sundays and holidays (Regulation 1182/71 Art. 3).</summary>
    private static readonly TimeSpan _timeToNotify = TimeSpan.FromHours(72);

    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // a file of its own
        WriteIndented = true,
    };

    private readonly Declarations _declarations;
    private readonly LedgerChain _chain;
    private readonly TimeProvider _clock;
    private readonly Languages _languages;

    internal IncidentReport(Declarations declarations, LedgerChain chain, TimeProvider clock, Languages languages)
    {
        _declarations = declarations;
        _chain = chain;
        _clock = clock;
        _languages = languages;
    }

    /// <summary>When the notification is due.</summary>
    public static DateTimeOffset DueAt(IncidentStatement statement) => statement.AwareAt + _timeToNotify;

    /// <summary>Keeps in the ledger that the draft was made, and when it is due (Art. 33(5)).</summary>
    public Task RecordAsync(AffectedReport affected, IncidentStatement statement, CancellationToken cancellationToken) =>
        _chain.AppendAsync(
            LedgerDraft.OfStore(
                LedgerEvent.IncidentReported,
                ("number", affected.Number),
                ("awareAt", statement.AwareAt.ToString("O", CultureInfo.InvariantCulture)),
                ("dueAt", DueAt(statement).ToString("O", CultureInfo.InvariantCulture))
            ),
            cancellationToken
        );

    /// <summary>As a page to check, fill in and print, in a language such as <c>de</c>.</summary>
    public string ToHtml(AffectedReport affected, IncidentStatement statement, string language)
    {
        var culture = _languages.BestFor(language);
        var title = Texts.ResourceManager.GetString(nameof(Texts.IncidentReportTitle), culture)!;
        var page = new PrintedPage(culture, title);
        page.Paragraph(page.Text(nameof(Texts.IncidentReportDraft)));
        Addresses(page, affected, statement, culture);
        Nature(page, affected, statement, culture);
        page.Heading(page.Text(nameof(Texts.IncidentReportConsequences)))
            .ToFillIn(statement.Consequences, page.Text(nameof(Texts.IncidentReportConsequencesMissing)));
        page.Heading(page.Text(nameof(Texts.IncidentReportMeasures)))
            .ToFillIn(statement.Measures, page.Text(nameof(Texts.IncidentReportMeasuresMissing)))
            .Paragraph(page.Text(nameof(Texts.IncidentReportSealed)));
        page.Heading(page.Text(nameof(Texts.IncidentReportPersons))).ToFillIn(null, page.Text(nameof(Texts.IncidentReportPersonsMissing)));
        return page.ToString();
    }

    /// <summary>The same for other programs. What is null is left to fill in.</summary>
    public string ToJson(AffectedReport affected, IncidentStatement statement, string language)
    {
        var controller = _declarations.Controller;
        var draft = new
        {
            Draft = true,
            affected.Number,
            statement.AwareAt,
            DueAt = DueAt(statement),
            IsLate = IsLate(statement),
            Authority = new
            {
                Name = controller.SupervisoryAuthority(language),
                Address = controller.SupervisoryAuthorityAddress,
                Url = controller.SupervisoryAuthorityUrl,
            },
            Controller = new { controller.Name, controller.Address },
            ContactPoint = new
            {
                Name = controller.DataProtectionOfficer,
                Address = controller.DataProtectionOfficerAddress,
                Email = controller.DataProtectionOfficerEmail,
            },
            statement.Nature,
            affected.Query.From,
            affected.Query.To,
            PersonsCertain = affected.Certain,
            PersonsPossible = affected.Possible,
            PersonsGone = affected.Gone,
            Purposes = affected.Purposes.Select(purpose => new
            {
                Id = purpose.Purpose,
                Title = Title(purpose.Purpose, language),
                purpose.Categories,
                Data = Fields(purpose.Purpose, language),
                purpose.Persons,
                purpose.Records,
            }),
            LikelyConsequences = statement.Consequences,
            statement.Measures,
        };
        return JsonSerializer.Serialize(draft, _json);
    }

    private bool IsLate(IncidentStatement statement) => _clock.GetUtcNow() > DueAt(statement);

    private void Addresses(PrintedPage page, AffectedReport affected, IncidentStatement statement, CultureInfo culture)
    {
        var controller = _declarations.Controller;
        page.Definitions(
            (
                page.Text(nameof(Texts.IncidentReportTo)),
                $"{controller.SupervisoryAuthority(culture.Name)}, {controller.SupervisoryAuthorityAddress}, {controller.SupervisoryAuthorityUrl}"
            ),
            (page.Text(nameof(Texts.IncidentReportFrom)), $"{controller.Name}, {controller.Address}"),
            (
                page.Text(nameof(Texts.IncidentReportOfficer)),
                $"{controller.DataProtectionOfficer}, {controller.DataProtectionOfficerAddress}, {controller.DataProtectionOfficerEmail}"
            ),
            (page.Text(nameof(Texts.IncidentReportNumber)), affected.Number),
            (page.Text(nameof(Texts.IncidentReportAware)), GermanTime.Name(statement.AwareAt, culture)),
            (page.Text(nameof(Texts.IncidentReportDue)), GermanTime.Name(DueAt(statement), culture))
        );
        if (IsLate(statement))
        {
            page.ToFillIn(null, page.Text(nameof(Texts.IncidentReportLate)));
        }
    }

    private void Nature(PrintedPage page, AffectedReport affected, IncidentStatement statement, CultureInfo culture)
    {
        var query = affected.Query;
        page.Heading(page.Text(nameof(Texts.IncidentReportNature)))
            .ToFillIn(statement.Nature, page.Text(nameof(Texts.IncidentReportNatureMissing)))
            .Paragraph(
                page.Text(nameof(Texts.IncidentReportWindow), GermanTime.Name(query.From, culture), GermanTime.Name(query.To, culture))
            )
            .Paragraph(page.Text(nameof(Texts.IncidentReportCounts), affected.Certain, affected.Possible, affected.Gone));
        string[] headings =
        [
            page.Text(nameof(Texts.IncidentReportPurpose)),
            page.Text(nameof(Texts.IncidentReportData)),
            page.Text(nameof(Texts.IncidentReportPersonCount)),
            page.Text(nameof(Texts.IncidentReportRecordCount)),
        ];
        var rows = affected.Purposes.Select(purpose =>
            (string[])
                [
                    Title(purpose.Purpose, culture.Name),
                    string.Join(", ", Fields(purpose.Purpose, culture.Name)),
                    purpose.Persons.ToString(culture),
                    purpose.Records.ToString(culture),
                ]
        );
        if (affected.Purposes.Count > 0)
        {
            page.Table([headings, .. rows]);
        }
    }

    private string Title(string purposeId, string language) => Find(purposeId)?.Title(language) ?? purposeId;

    private string[] Fields(string purposeId, string language) =>
        [.. Find(purposeId)?.Fields.Values.Select(field => field.Label.For(language)) ?? []];

    private Purpose? Find(string purposeId) => _declarations.Purposes.FirstOrDefault(purpose => purpose.Id == purposeId);
}
