using System.Globalization;

namespace CustomerBot.Privacy;

/// <summary>The sections of the draft as they stand on the page, in the order of GDPR Art. 35(7).</summary>
internal sealed class AssessmentSections(PrintedPage page, Declarations declarations, CultureInfo culture)
{
    private string Language => culture.TwoLetterISOLanguageName;

    public AssessmentSections Threshold(IReadOnlyList<ThresholdItem> items)
    {
        var result = CustomerBot.Privacy.Threshold.ResultOf(items) switch
        {
            ThresholdResult.Required => nameof(Texts.AssessmentRequired),
            ThresholdResult.NotRequired => nameof(Texts.AssessmentNotRequired),
            _ => nameof(Texts.AssessmentOpen),
        };
        page.Heading(page.Text(nameof(Texts.AssessmentThresholdTitle)))
            .Paragraph(page.Text(nameof(Texts.AssessmentThreshold)))
            .Table([
                Row(
                    nameof(Texts.AssessmentCriterion),
                    nameof(Texts.AssessmentSource),
                    nameof(Texts.AssessmentAnswer),
                    nameof(Texts.AssessmentReason)
                ),
                .. items.Select(item => (string[])[item.Question, page.Text(Source(item)), page.Text(Answer(item.Answer)), item.Because]),
            ])
            .Paragraph(page.Text(result));
        return this;
    }

    public AssessmentSections Description()
    {
        page.Heading(page.Text(nameof(Texts.AssessmentDescriptionTitle))).Paragraph(page.Text(nameof(Texts.AssessmentDescription)));
        foreach (var purpose in declarations.Purposes)
        {
            page.SubHeading(purpose.Title(Language))
                .Paragraph(purpose.Explanation(Language))
                .Definitions(
                    (page.Text(nameof(Texts.IncidentReportData)), Data(purpose)),
                    (page.Text(nameof(Texts.PrivacyPageRecipientsTitle)), Recipients(purpose)),
                    (
                        page.Text(nameof(Texts.PrivacyPagePeriod)),
                        page.Text(
                            nameof(Texts.PeriodStarts),
                            Period.Name(purpose.DeleteAfter, culture),
                            purpose.RetentionStarts.For(Language)
                        )
                    )
                );
        }

        return this;
    }

    public AssessmentSections Necessity()
    {
        page.Heading(page.Text(nameof(Texts.AssessmentNecessityTitle)));
        foreach (var purpose in declarations.Purposes)
        {
            var fields = purpose.Fields.Values.Select(field => $"{field.Label.For(Language)}: {field.WhatFor.For(Language)}");
            page.SubHeading(purpose.Title(Language))
                .Definitions(
                    (
                        page.Text(nameof(Texts.PrivacyPageBasis)),
                        $"{purpose.LegalBasisIn(Language)}: {purpose.LegalBasisDetails.For(Language)}"
                    ),
                    (page.Text(nameof(Texts.PrivacyPageFields)), string.Join("; ", fields)),
                    (page.Text(nameof(Texts.PrivacyPageDutyTitle)), purpose.Consequence.For(Language))
                )
                .ToFillIn(null, page.Text(nameof(Texts.AssessmentNecessityMissing)));
        }

        return this;
    }

    public AssessmentSections Risks(IReadOnlyList<AssessmentFile.Danger> risks)
    {
        page.Heading(page.Text(nameof(Texts.AssessmentRisksTitle)));
        foreach (var risk in risks)
        {
            page.SubHeading(new LocalizedText(risk.Risk).For(Language))
                .Paragraph(page.Text(nameof(Texts.AssessmentGoal), page.Text($"AssessmentGoal{Capital(risk.Goal)}")))
                .Table([
                    Row(nameof(Texts.AssessmentMeasure), nameof(Texts.AssessmentShownBy)),
                    .. risk.Measures.Select(measure =>
                        (string[])[new LocalizedText(measure.What).For(Language), string.Join(", ", measure.ShownBy)]
                    ),
                ])
                .ToFillIn(null, page.Text(nameof(Texts.AssessmentRiskMissing)));
        }

        return this;
    }

    public void Decision() =>
        page.Heading(page.Text(nameof(Texts.AssessmentDecisionTitle)))
            .ToFillIn(null, page.Text(nameof(Texts.AssessmentAdviceMissing)))
            .ToFillIn(null, page.Text(nameof(Texts.AssessmentViewsMissing)))
            .ToFillIn(null, page.Text(nameof(Texts.AssessmentDecisionMissing)));

    private string[] Row(params string[] names) => [.. names.Select(name => page.Text(name))];

    private string Data(Purpose purpose) => string.Join(", ", purpose.Fields.Values.Select(field => field.Label.For(Language)));

    private string Recipients(Purpose purpose)
    {
        string[] all =
        [
            .. purpose.Recipients.Select(recipient => recipient.For(Language)),
            .. purpose.ThirdCountries.Select(transfer => $"{transfer.Country.For(Language)}: {transfer.Safeguard.For(Language)}"),
        ];
        return all.Length == 0 ? page.Text(nameof(Texts.ExportPageNobodyElse)) : string.Join("; ", all);
    }

    private static string Source(ThresholdItem item) =>
        item.IsOnList ? nameof(Texts.AssessmentSourceList) : nameof(Texts.AssessmentSourceCriterion);

    private static string Answer(ThresholdAnswer answer) =>
        answer switch
        {
            ThresholdAnswer.Yes => nameof(Texts.AssessmentYes),
            ThresholdAnswer.No => nameof(Texts.AssessmentNo),
            _ => nameof(Texts.AssessmentToAnswer),
        };

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
