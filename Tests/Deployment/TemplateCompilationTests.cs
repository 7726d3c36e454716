namespace CustomerBot.Tests.Deployment;

public sealed class TemplateCompilationTests
{
    public static TheoryData<string> Files =>
        [
            .. Directory
                .EnumerateFiles(Bicep.Templates, "*.bicep*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Bicep.Templates, file))
                .Where(file => file.EndsWith(".bicep", StringComparison.Ordinal) || file.EndsWith(".bicepparam", StringComparison.Ordinal)),
        ];

    [Fact]
    public async Task The_templates_compile_and_lint_without_a_remark()
    {
        var (exitCode, _, problems) = await Bicep.RunAsync("lint", Path.Combine(Bicep.Templates, "main.bicep"));

        problems.ShouldBeEmpty();
        exitCode.ShouldBe(0);
    }

    [Fact]
    public async Task The_parameters_fit_the_template()
    {
        var (exitCode, _, problems) = await Bicep.RunAsync("build-params", Path.Combine(Bicep.Templates, "main.bicepparam"), "--stdout");

        problems.ShouldBeEmpty();
        exitCode.ShouldBe(0);
    }

    [Theory, MemberData(nameof(Files))]
    public async Task Every_template_is_formatted(string file)
    {
        var path = Path.Combine(Bicep.Templates, file);

        var (_, formatted, _) = await Bicep.RunAsync("format", path, "--stdout");

        formatted.ShouldBe(await File.ReadAllTextAsync(path));
    }

    [Theory]
    [InlineData("param unused string\n", "no-unused-params")]
    [InlineData("@secure()\nparam password string = 'x'\noutput o string = password\n", "secure-parameter-default")]
    [InlineData("output url string = 'https://example.blob.core.windows.net'\n", "no-hardcoded-env-urls")]
    public async Task A_careless_template_is_refused(string template, string rule)
    {
        var folder = Directory.CreateTempSubdirectory("bicep-").FullName;
        try
        {
            File.Copy(Path.Combine(Bicep.Templates, "bicepconfig.json"), Path.Combine(folder, "bicepconfig.json"));
            var path = Path.Combine(folder, "main.bicep");
            await File.WriteAllTextAsync(path, template);

            var (exitCode, _, problems) = await Bicep.RunAsync("build", path, "--stdout");

            exitCode.ShouldNotBe(0);
            problems.ShouldContain(rule);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
