using CustomerBot.Backend;

namespace CustomerBot.Tests.Backend;

public sealed class BackendOptionsTests
{
    [Fact]
    public void The_defaults_are_fine() => Failures(new()).ShouldBeEmpty();

    [Fact]
    public void All_problems_are_told_at_once_with_the_remedy()
    {
        var options = new BackendOptions { Kind = BackendKind.Http, DemoPath = " " };
        options.Http.Url = "http://shop.example";
        options.Http.TokenUrl = "login";
        options.Http.TryTimeout = TimeSpan.FromMinutes(2);
        options.Mail.Port = 0;
        options.Mail.From = "Shop <shop@example.org>";
        options.Mail.FromName = "Shop\r\nBcc: x@example.org";
        options.Mail.Timeout = TimeSpan.Zero;
        options.Mail.CertificateFingerprint = "AB:CD";

        var failures = Failures(options);

        failures.Count.ShouldBe(11);
        failures.ShouldAllBe(failure =>
            failure.Contains("Set it", StringComparison.Ordinal) || failure.Contains("Set both", StringComparison.Ordinal)
        );
    }

    [
        Theory,
        InlineData("http://127.0.0.1:5000", true),
        InlineData("https://shop.example/api", true),
        InlineData("ftp://shop.example", false)
    ]
    public void Plain_http_is_for_this_machine_only(string url, bool isFine)
    {
        var options = new BackendOptions { Kind = BackendKind.Http };
        options.Http.Url = url;
        options.Http.TokenUrl = url;
        options.Http.ClientId = "bot";
        options.Http.ClientSecret = "secret";

        Failures(options).Count.ShouldBe(isFine ? 0 : 2);
    }

    private static List<string> Failures(BackendOptions options) =>
        [.. new BackendOptionsValidator().Validate(null, options).Failures ?? []];
}
