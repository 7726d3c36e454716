using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Architecture;

/// <summary>Checks of the OpenSSF Scorecard that the files of the repository can answer.</summary>
public sealed partial class OpenSsfTests
{
    private static readonly byte[][] s_programs =
    [
        "MZ"u8.ToArray(),
        "\u007fELF"u8.ToArray(),
        [0xCA, 0xFE, 0xBA, 0xBE],
        [0xCF, 0xFA, 0xED, 0xFE],
    ];

    [Fact]
    public void No_program_is_checked_in()
    {
        Assert.SkipUnless(
            Machine.Has("git") && Path.Exists(Path.Combine(Repository.Root, ".git")),
            "This is no checkout of the repository."
        );
        var files = CheckedIn();

        files.Count.ShouldBeGreaterThan(1000);
        files.Where(IsProgram).ShouldBeEmpty();
    }

    [Fact]
    public void Whatever_is_fetched_is_pinned()
    {
        var build = Xml("Directory.Build.props");
        build.Descendants("RestorePackagesWithLockFile").Single().Value.ShouldBe("true");
        build.Descendants("RestoreLockedMode").Single().Value.ShouldBe("true");
        Projects().Where(project => !File.Exists(LockOf(project))).ShouldBeEmpty();
        Versions().Where(version => !ExactVersion().IsMatch(version)).ShouldBeEmpty();
        Tools()
            .ShouldAllBe(tool =>
                ExactVersion().IsMatch(tool.GetProperty("version").GetString()!) && !tool.GetProperty("rollForward").GetBoolean()
            );
        NpmPackages().Where(package => !package.Value.TryGetProperty("integrity", out _)).Select(package => package.Name).ShouldBeEmpty();
        Text("Channels/WebChat/build-webchat.mjs").ShouldContain("const integrity = 'sha512-");
    }

    [Fact]
    public void Every_finding_of_the_analyzers_is_an_error()
    {
        var build = Xml("Directory.Build.props");
        build.Descendants("TreatWarningsAsErrors").Single().Value.ShouldBe("true");
        build.Descendants("AnalysisLevel").Single().Value.ShouldBe("latest-all");
        var relaxed = Projects()
            .Select(project => (project, Xml(project)))
            .Where(project => IsRelaxed(project.Item2))
            .Select(project => project.project);

        relaxed.ShouldBeEmpty();
        var product = Text(".editorconfig").Split("[{Tests,Benchmarks}/**.cs]")[0]; // a test may draw numbers that can be guessed
        SecurityRule().Matches(product).Select(match => match.Value).ShouldBeEmpty();
        SecurityRule().IsMatch("dotnet_diagnostic.CA5350.severity = none").ShouldBeTrue();
    }

    private static bool IsRelaxed(XDocument project) =>
        project.Descendants("TreatWarningsAsErrors").Concat(project.Descendants("AnalysisLevel")).Any()
        || project.Descendants("NoWarn").Any(rules => SecurityRuleName().IsMatch(rules.Value));

    private static IEnumerable<string> Projects() =>
        Directory
            .EnumerateDirectories(Repository.Root)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.csproj"))
            .Select(Repository.Relative);

    private static string LockOf(string project) =>
        Path.Combine(Repository.Root, "build", "locks", $"{Path.GetFileNameWithoutExtension(project)}.Embedded.lock.json");

    private static IEnumerable<string> Versions()
    {
        var packages = Xml("Directory.Packages.props");
        return packages
            .Descendants("PackageVersion")
            .Select(package => package.Attribute("Version")!.Value)
            .Select(version =>
                version.StartsWith("$(", StringComparison.Ordinal) ? packages.Descendants(version[2..^1]).Single().Value : version
            );
    }

    private static List<JsonElement> Tools() =>
        [.. Json(".config/dotnet-tools.json").GetProperty("tools").EnumerateObject().Select(tool => tool.Value)];

    private static IEnumerable<JsonProperty> NpmPackages() =>
        Json("Tests/Clients/package-lock.json").GetProperty("packages").EnumerateObject().Where(package => package.Name.Length > 0);

    private static List<string> CheckedIn()
    {
        using var git = Process.Start(
            new ProcessStartInfo("git", ["ls-files", "-z"]) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true }
        )!;
        return [.. git.StandardOutput.ReadToEnd().Split('\0', StringSplitOptions.RemoveEmptyEntries)];
    }

    private static bool IsProgram(string name)
    {
        var path = Path.Combine(Repository.Root, name);
        if (!File.Exists(path))
        {
            return false; // deleted, and not committed yet
        }

        using var file = File.OpenRead(path);
        var start = new byte[4];
        var length = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        return s_programs.Any(program => start.AsSpan(0, length).StartsWith(program));
    }

    private static string Text(string name) => File.ReadAllText(Path.Combine(Repository.Root, name));

    private static JsonElement Json(string name) => JsonDocument.Parse(Text(name)).RootElement;

    private static XDocument Xml(string name) => XDocument.Parse(Text(name));

    [GeneratedRegex(@"^\d+(\.\d+)+(-[\w.]+)?$")]
    private static partial Regex ExactVersion();

    /// <summary>Rules of the category Security that are lowered.</summary>
    [GeneratedRegex(@"dotnet_diagnostic\.CA(21[0-5]\d|23\d\d|3\d{3}|5\d{3})\.severity = (none|silent|suggestion|warning)")]
    private static partial Regex SecurityRule();

    [GeneratedRegex(@"CA(21[0-5]\d|23\d\d|3\d{3}|5\d{3})")]
    private static partial Regex SecurityRuleName();
}
