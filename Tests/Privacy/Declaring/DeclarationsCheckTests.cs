using CustomerBot.Privacy;

namespace CustomerBot.Tests.Privacy.Declaring;

public sealed class DeclarationsCheckTests : IDisposable
{
    private static readonly string _shipped = Path.Combine(AppContext.BaseDirectory, "Declarations");

    private readonly string _folder = Directory.CreateTempSubdirectory("declarations").FullName;

    public DeclarationsCheckTests()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "Purposes"));
        foreach (var file in Directory.EnumerateFiles(_shipped, "*.json", SearchOption.AllDirectories))
        {
            File.Copy(file, Path.Combine(_folder, Path.GetRelativePath(_shipped, file)));
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_shipped_declarations_hold_no_mistake() => new DeclarationsCheck(_shipped).Run().ShouldBeEmpty();

    [Theory]
    [InlineData("\"version\": 1,", "\"version\": 0,", "\"version\" is below 1.")]
    [InlineData("\"version\": 1,", "\"version\": \"one\",", "\"version\" is not an integer.")]
    [InlineData("\"version\": 1,", "", "The file has no \"version\".")]
    [InlineData("\"version\": 1,", "\"version\": 1, \"version\": 2,", "\"version\" occurs twice.")]
    [InlineData("\"version\": 1,", "\"version\": 1, \"vresion\": 2,", "\"vresion\" is not known here.")]
    [InlineData("\"P30D\"", "\"30 days\"", "\"deleteAfter\" has a form that is not known.")]
    [InlineData("\"P30D\"", "\"P0D\"", "The storage period is zero.")]
    [InlineData("GDPR Art. 6(1)(a)", "consent", "\"legalBasis\" has a form that is not known.")]
    [InlineData("\"minimumAge\": 16,", "", "Consent is the basis, but no minimum age is given.")]
    [InlineData("\"minimumAge\": 16,", "\"minimumAge\": 5,", "\"minimumAge\" is below 13.")]
    [InlineData("\"en\": \"Callback\"", "\"en\": \" \"", "\"title.en\" is empty.")]
    [InlineData("\"category\": \"contact\"", "\"category\": \"secret\"", "\"fields.name.category\" is none of the known words.")]
    [InlineData("\"required\": false", "\"required\": true", "Consent is never mandatory (Art. 7(4)).")]
    [InlineData("\"profiling\": false", "\"profiling\": \"no\"", "\"profiling\" is not a boolean.")]
    [InlineData("\"id\": \"callback\"", "\"id\": \"recall\"", "The id is recall, but the file is named callback.json.")]
    [InlineData("\"recipients\": [", "\"recipients\": [ 5,", "\"recipients.0\" is not an object.")]
    public void A_mistake_is_named_with_its_line_and_what_to_change(string right, string wrong, string what)
    {
        var file = Path.Combine(_folder, "Purposes", "callback.json");
        var before = File.ReadAllText(file);
        before.ShouldContain(right);
        File.WriteAllText(file, Replace(before, right, wrong));
        var line = before[..before.IndexOf(right, StringComparison.Ordinal)].Count(letter => letter == '\n') + 1;

        var problem = new DeclarationsCheck(_folder).Run().ShouldHaveSingleItem();

        problem.File.ShouldBe(Path.Combine("Purposes", "callback.json"));
        problem.What.ShouldBe(what);
        problem.Remedy.ShouldNotBeEmpty();
        problem.Line.ShouldBe(
            what.StartsWith("The file has no", StringComparison.Ordinal) ? 1
            : what.Contains("minimum age") ? LineOf(before, "legalBasis")
            : line
        );
    }

    [Fact]
    public void A_day_that_no_calendar_has_is_named()
    {
        var file = Path.Combine(_folder, "controller.json");
        File.WriteAllText(file, Replace(File.ReadAllText(file), "\"checkedOn\": \"2026-11-29\"", "\"checkedOn\": \"2026-02-30\""));

        new DeclarationsCheck(_folder).Run().ShouldHaveSingleItem().What.ShouldBe("\"accessibility.checkedOn\" is no day of the calendar.");
    }

    [Fact]
    public void A_language_that_only_some_texts_have_is_named_for_each_text_that_lacks_it()
    {
        var file = Path.Combine(_folder, "Purposes", "callback.json");
        File.WriteAllText(
            file,
            File.ReadAllText(file).Replace("\"de\": \"Rückruf\"", "\"de\": \"Rückruf\", \"fr\": \"Rappel\"", StringComparison.Ordinal)
        );

        var problems = new DeclarationsCheck(_folder).Run();

        problems.Count.ShouldBeGreaterThan(5);
        problems.ShouldAllBe(problem => problem.What.Contains("missing in \"fr\""));
    }

    [Fact]
    public void A_file_that_is_no_JSON_is_named_with_the_line()
    {
        File.WriteAllText(Path.Combine(_folder, "controller.json"), "{\n  \"name\": \"x\"\n  \"address\": \"y\"\n}");

        var problem = new DeclarationsCheck(_folder).Run().ShouldHaveSingleItem();

        problem
            .ToString()
            .ShouldBe("controller.json(3): This is no JSON. Look for a missing comma, bracket or quotation mark near this line.");
    }

    [Fact]
    public void A_purpose_that_the_bot_needs_is_missed()
    {
        File.Delete(Path.Combine(_folder, "Purposes", "conversation.json"));
        File.Delete(Path.Combine(_folder, "controller.json"));

        new DeclarationsCheck(_folder)
            .Run()
            .Select(problem => problem.File)
            .ShouldBe(["controller.json", Path.Combine("Purposes", "conversation.json")]);
    }

    [Fact]
    public void The_bot_does_not_start_with_mistakes()
    {
        File.WriteAllText(Path.Combine(_folder, "Purposes", "callback.json"), "{}");

        var refusal = Should.Throw<InvalidDeclarationsException>(() => DeclarationsFolder.Read(_folder));

        refusal.Problems.Count.ShouldBeGreaterThan(5);
    }

    [Fact]
    public void A_changed_period_changes_the_record_and_asks_for_consent_again()
    {
        var before = DeclarationsFolder.Read(_folder);
        var file = Path.Combine(_folder, "Purposes", "callback.json");
        File.WriteAllText(file, File.ReadAllText(file).Replace("P30D", "P7D", StringComparison.Ordinal));

        var after = DeclarationsFolder.Read(_folder);

        after["callback"].DeleteAfter.ShouldBe(TimeSpan.FromDays(7));
        after["callback"].TextHash("de").ShouldNotBe(before["callback"].TextHash("de"));
        new ProcessingRecord(after).ToCsv("de").ShouldContain("7 Tage; Beginn: mit Ihrem Wunsch");
    }

    [Theory, InlineData("de"), InlineData("en")]
    public void The_record_of_processing_has_a_row_for_each_purpose_in_each_form(string language)
    {
        var declarations = DeclarationsFolder.Read(_shipped);
        var record = new ProcessingRecord(declarations);

        record.ToCsv(language).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(declarations.Purposes.Count + 1);
        System
            .Text.Json.JsonDocument.Parse(record.ToJson(language))
            .RootElement.GetProperty("activities")
            .GetArrayLength()
            .ShouldBe(declarations.Purposes.Count);
        foreach (var purpose in declarations.Purposes)
        {
            record.ToHtml(language).ShouldContain(System.Net.WebUtility.HtmlEncode(purpose.Title(language)));
        }
    }

    private static int LineOf(string text, string property) =>
        text[..text.IndexOf($"\"{property}\"", StringComparison.Ordinal)].Count(letter => letter == '\n') + 1;

    private static string Replace(string text, string right, string wrong)
    {
        var start = text.IndexOf(right, StringComparison.Ordinal);
        return text[..start] + wrong + text[(start + right.Length)..];
    }
}
