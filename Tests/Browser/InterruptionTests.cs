using CustomerBot.Tests.Bot.Transactions;

namespace CustomerBot.Tests.Browser;

/// <summary>The open page while the program or the customer is away. What else happens to it: Tests/Bot/Transactions/BrowserVisitTests.</summary>
public sealed class InterruptionTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("de-DE", "Was kostet der Versand?", "4,95 Euro")]
    [InlineData("en-GB", "How much is shipping?", "4.95")]
    public async Task Words_that_a_restart_kept_from_the_program_reach_it_once(string locale, string question, string answer)
    {
        await using var host = await VisitHost.StartAsync();
        await using var chat = await OpenAsync(host, locale);
        var lost = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        chat.Page.RequestFailed += (_, request) => _ = IsPost(request.Url) && lost.TrySetResult();

        await host.Bot.KillAsync();
        await chat.SayAsync(question);
        await lost.Task;
        await host.RestartAsync(isNextDay: false);
        await chat.WaitAsync(ChatWindow.LongestReconnect);

        await chat.SeeAsync(answer);
        await NothingIsSentAgainAsync(chat);
    }

    [Theory]
    [InlineData("de-DE", "Was kostet der Versand?", "4,95 Euro")]
    [InlineData("en-GB", "How much is shipping?", "4.95")]
    public async Task Words_written_before_the_page_knows_that_its_token_expired_reach_the_program_once(
        string locale,
        string question,
        string answer
    )
    {
        await using var host = await VisitHost.StartAsync();
        await using var chat = await OpenAsync(host, locale);
        var clock = chat.Page.Context.Clock;

        await clock.PauseAtAsync(DateTime.UtcNow + TimeSpan.FromMinutes(1));
        await host.RestartAsync(isNextDay: true);
        await chat.SayAsync(question);
        await chat.Page.RunAndWaitForResponseAsync(() => clock.RunForAsync(1000), response => response.Status == 403);
        await clock.ResumeAsync();

        await chat.SeeAsync(answer);
        await NothingIsSentAgainAsync(chat);
    }

    [Theory]
    [InlineData("de-DE", "Was kostet der Versand?", "4,95 Euro")]
    [InlineData("en-GB", "How much is shipping?", "4.95")]
    public async Task Words_on_their_way_reach_the_program_once_although_the_page_is_loaded_anew(
        string locale,
        string question,
        string answer
    )
    {
        await using var host = await VisitHost.StartAsync();
        await using var chat = await OpenAsync(host, locale);
        var isUnderWay = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await chat.Page.RouteAsync(IsPost, _ => isUnderWay.TrySetResult(), new() { Times = 1 });

        await chat.SayAsync(question);
        await isUnderWay.Task;
        await chat.ReloadAsync();

        await chat.SeeAsync(answer);
        await NothingIsSentAgainAsync(chat);
    }

    private async Task<ChatWindow> OpenAsync(VisitHost host, string locale)
    {
        var chat = await ChatWindow.OpenPageAsync(await browser.GetAsync(), host.Bot.Address, locale, $"interruption-{locale}");
        await chat.OpenChatAsync();
        await chat.SeeAsync(new PageText(locale).Of(nameof(Texts.Welcome)));
        return chat;
    }

    private static async Task NothingIsSentAgainAsync(ChatWindow chat)
    {
        var before = chat.Requests.Count(IsPost);
        await chat.WaitAsync(ChatWindow.LongestReconnect);
        await chat.Page.RunAndWaitForResponseAsync(() => chat.SayAsync("12345"), response => IsPost(response.Url));
        chat.Requests.Count(IsPost).ShouldBe(before + 1);
    }

    private static bool IsPost(string address) => address.EndsWith("/activities", StringComparison.Ordinal);
}
