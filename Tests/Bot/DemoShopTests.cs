using CustomerBot.Backend;
using CustomerBot.Tests.Support;
using Microsoft.Extensions.Options;

namespace CustomerBot.Tests.Bot;

/// <summary>The demo shop in the real program: there in Development, refused in Production.</summary>
public sealed class DemoShopTests(RunningBot running) : IClassFixture<RunningBot>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Mails_of_the_demo_stand_on_a_page_as_text()
    {
        var options = new BackendOptions { DemoPath = running.Process.DemoPath };
        var outbox = new OutboxMailSender(Options.Create(options), TimeProvider.System);
        await outbox.SendAsync(new("anna.beispiel@example.org", "Code <1>", "<script>alert(1)</script>", "<p>x</p>", "de"), Token);

        var page = await running.Process.Http.GetStringAsync(new Uri("/demo/outbox", UriKind.Relative), Token);

        page.ShouldContain("anna.beispiel@example.org");
        page.ShouldContain("Code &lt;1&gt;");
        page.ShouldContain("&lt;script&gt;alert(1)&lt;/script&gt;");
        page.ShouldNotContain("<script>");
    }

    [Fact]
    public async Task Production_refuses_the_demo_and_says_what_to_change()
    {
        var refusal = await Should.ThrowAsync<InvalidOperationException>(async () =>
        {
            await using var bot = await BotProcess.StartAsync(settings: [("ASPNETCORE_ENVIRONMENT", "Production")]);
        });

        refusal.Message.ShouldContain("Backend:Kind is Demo");
        refusal.Message.ShouldContain("Backend:Mail:Host is empty");
    }
}
