using System.Net;
using System.Text.Json;
using CustomerBot.Privacy;
using CustomerBot.Tests.Privacy.Declaring;

namespace CustomerBot.Tests.Privacy.Assessment;

/// <summary>The draft of an impact assessment (GDPR Art. 35(7)) from the declarations.</summary>
public sealed class ImpactAssessmentTests : IDisposable
{
    private readonly DeclarationsCopy _declarations = new();

    public void Dispose() => _declarations.Dispose();

    [Theory, InlineData("de"), InlineData("en")]
    public async Task The_draft_describes_each_purpose_its_necessity_the_risks_and_the_measures(string language)
    {
        await using var host = new PrivacyHost(declarations: PrivacyHost.Shipped);
        var declarations = host.Get<Declarations>();

        var html = WebUtility.HtmlDecode(host.Get<ImpactAssessment>().ToHtml(false, language));

        string[] expected =
        [
            .. declarations.Purposes.SelectMany(purpose => PartsOf(purpose, language)),
            .. host.Get<ImpactAssessment>().Evidence,
            declarations.Controller.DataProtectionOfficerEmail,
            declarations.Fingerprint,
        ];
        expected.Where(part => !html.Contains(part, StringComparison.Ordinal)).ShouldBeEmpty();
        html.Split("<mark>").Length.ShouldBeGreaterThan(declarations.Purposes.Count);
        html.ShouldNotContain("<script");
    }

    [Fact]
    public async Task Every_test_and_command_that_a_measure_names_is_there()
    {
        await using var host = new PrivacyHost();

        var evidence = host.Get<ImpactAssessment>().Evidence;

        evidence.Count.ShouldBeGreaterThan(20);
        Evidence.Missing(evidence).ShouldBeEmpty();
        Evidence.Missing(["ImpactAssessmentTests.No_such_test", "$ privacy nothing"]).Count().ShouldBe(2);
    }

    [Fact]
    public async Task As_shipped_the_threshold_leaves_open_what_only_the_company_knows()
    {
        var threshold = await ThresholdAsync(PrivacyHost.Shipped, hasSecrecy: false);

        threshold.GetProperty("result").GetString().ShouldBe("open");
        AnswerTo(threshold, "profiling").ShouldBe("no");
        AnswerTo(threshold, "largeScale").ShouldBe("open");
        threshold.GetProperty("items").GetArrayLength().ShouldBe(10);
    }

    [Fact]
    public async Task Profiling_or_professional_secrecy_makes_the_assessment_a_duty()
    {
        _declarations.Edit("callback", "\"profiling\": false", "\"profiling\": true");

        var profiling = await ThresholdAsync(_declarations.FullName, hasSecrecy: false);
        var secrecy = await ThresholdAsync(PrivacyHost.Shipped, hasSecrecy: true);

        (AnswerTo(profiling, "profiling"), profiling.GetProperty("result").GetString()).ShouldBe(("yes", "required"));
        (AnswerTo(secrecy, "secrecy"), secrecy.GetProperty("result").GetString()).ShouldBe(("yes", "required"));
    }

    [Fact]
    public async Task A_change_in_a_purpose_is_in_the_next_draft()
    {
        _declarations.Edit("callback", "\"P30D\"", "\"P5D\"");
        await using var host = new PrivacyHost(declarations: _declarations.FullName);

        using var draft = JsonDocument.Parse(host.Get<ImpactAssessment>().ToJson(false, "de"));

        var purposes = draft.RootElement.GetProperty("purposes").EnumerateArray();
        var callback = purposes.Single(purpose => purpose.GetProperty("id").GetString() == "callback");
        callback.GetProperty("deleteAfter").GetString().ShouldBe("5.00:00:00");
        draft.RootElement.GetProperty("risks")[0].GetProperty("residualRisk").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    private static string[] PartsOf(Purpose purpose, string language) =>
        [
            purpose.Title(language),
            purpose.Explanation(language),
            purpose.LegalBasisDetails.For(language),
            purpose.Consequence.For(language),
            .. purpose.Fields.Values.Select(field => field.WhatFor.For(language)),
            .. purpose.Recipients.Select(recipient => recipient.For(language)),
        ];

    private static async Task<JsonElement> ThresholdAsync(string declarations, bool hasSecrecy)
    {
        await using var host = new PrivacyHost(declarations: declarations);
        using var draft = JsonDocument.Parse(host.Get<ImpactAssessment>().ToJson(hasSecrecy, "en"));
        return draft.RootElement.GetProperty("threshold").Clone();
    }

    private static string? AnswerTo(JsonElement threshold, string id) =>
        threshold
            .GetProperty("items")
            .EnumerateArray()
            .Single(item => item.GetProperty("id").GetString() == id)
            .GetProperty("answer")
            .GetString();
}
