using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CustomerBot.Privacy;

/// <summary>
/// The draft of a data protection impact assessment (GDPR Art. 35(7)) from the declarations: description, necessity of each purpose, risks,
/// and measures with what shows each. What only the company can judge is marked.
/// </summary>
public sealed class ImpactAssessment(Declarations declarations, TimeProvider clock, Languages languages)
{
    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // a file of its own
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        WriteIndented = true,
    };

    private readonly AssessmentFile _file = AssessmentJson.Read();
    private readonly Threshold _threshold = new(declarations);

    /// <summary>The tests and commands that the measures name.</summary>
    public IReadOnlyList<string> Evidence =>
        [.. _file.Risks.SelectMany(risk => risk.Measures).SelectMany(measure => measure.ShownBy).Distinct(StringComparer.Ordinal)];

    /// <summary>As a page to check, fill in and print.</summary>
    /// <param name="hasSecrecy">Whether customers tell what professional secrecy protects (§ 203 StGB).</param>
    /// <param name="language">A language such as <c>de</c>.</param>
    public string ToHtml(bool hasSecrecy, string language)
    {
        var culture = languages.BestFor(language);
        var page = new PrintedPage(culture, Texts.ResourceManager.GetString(nameof(Texts.AssessmentTitle), culture)!);
        var controller = declarations.Controller;
        page.Paragraph(page.Text(nameof(Texts.AssessmentDraft)))
            .Definitions(
                (page.Text(nameof(Texts.IncidentReportFrom)), $"{controller.Name}, {controller.Address}"),
                (
                    page.Text(nameof(Texts.PrivacyPageOfficerTitle)),
                    $"{controller.DataProtectionOfficer}, {controller.DataProtectionOfficerEmail}"
                ),
                (page.Text(nameof(Texts.AssessmentState)), $"{clock.GetUtcNow():yyyy-MM-dd}, {declarations.Fingerprint}")
            );
        new AssessmentSections(page, declarations, culture)
            .Threshold(_threshold.Items(_file.Criteria, hasSecrecy, language))
            .Description()
            .Necessity()
            .Risks(_file.Risks)
            .Decision();
        return page.ToString();
    }

    /// <summary>The same for other programs. What is null is left to fill in.</summary>
    /// <param name="hasSecrecy">Whether customers tell what professional secrecy protects (§ 203 StGB).</param>
    /// <param name="language">A language such as <c>de</c>.</param>
    public string ToJson(bool hasSecrecy, string language)
    {
        var items = _threshold.Items(_file.Criteria, hasSecrecy, language);
        var draft = new
        {
            Draft = true,
            Controller = declarations.Controller.Name,
            declarations.Controller.DataProtectionOfficer,
            At = clock.GetUtcNow(),
            Declarations = declarations.Fingerprint,
            Threshold = new { Result = CustomerBot.Privacy.Threshold.ResultOf(items), Items = items },
            Purposes = declarations.Purposes.Select(purpose => Describe(purpose, language)),
            Risks = _file.Risks.Select(risk => new
            {
                risk.Id,
                risk.Goal,
                Risk = new LocalizedText(risk.Risk).For(language),
                Measures = risk.Measures.Select(measure => new { What = new LocalizedText(measure.What).For(language), measure.ShownBy }),
                Likelihood = (string?)null,
                Severity = (string?)null,
                ResidualRisk = (string?)null,
            }),
            OfficersAdvice = (string?)null,
            PersonsViews = (string?)null,
            Decision = (string?)null,
        };
        return JsonSerializer.Serialize(draft, _json);
    }

    private static object Describe(Purpose purpose, string language) =>
        new
        {
            purpose.Id,
            Title = purpose.Title(language),
            Explanation = purpose.Explanation(language),
            purpose.LegalBasis,
            LegalBasisDetails = purpose.LegalBasisDetails.For(language),
            Data = purpose.Fields.Values.Select(field => new
            {
                Label = field.Label.For(language),
                WhatFor = field.WhatFor.For(language),
                field.Category,
                field.Source,
            }),
            Recipients = purpose.Recipients.Select(recipient => recipient.For(language)),
            ThirdCountries = purpose.ThirdCountries.Select(transfer => new
            {
                Country = transfer.Country.For(language),
                Safeguard = transfer.Safeguard.For(language),
            }),
            purpose.DeleteAfter,
            purpose.Profiling,
            purpose.MinimumAge,
            purpose.IsMandatory,
            Consequence = purpose.Consequence.For(language),
        };
}
