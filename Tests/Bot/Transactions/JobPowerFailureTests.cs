using System.Globalization;
using System.Text.Json.Nodes;
using CustomerBot.Tests.Backend;
using CustomerBot.Tests.Backend.Http;
using CustomerBot.Tests.Dialogs.Transactions;
using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Bot.Transactions;

/// <summary>The program loses power after the company did a job and before the customer hears of it: done once, and the customer is told.</summary>
public sealed class JobPowerFailureTests
{
    /// <summary>Every job, the languages in turn.</summary>
    public static TheoryData<string, string> Jobs
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var (index, job) in JobSteps.Jobs.Index())
            {
                rows.Add(job, index % 2 == 0 ? "de-DE" : "en-GB");
            }

            return rows;
        }
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Jobs))]
    public async Task A_job_is_done_once_and_told_after_all(string job, string locale)
    {
        await using var company = BackendHost.Start();
        company.Clock.SetUtcNow(DateTimeOffset.UtcNow);
        await using var stub = await BackendStub.StartAsync(company);
        var folder = Directory.CreateTempSubdirectory("failure").FullName;
        var bot = await StartAsync(folder, stub);
        try
        {
            var client = new ExpectRepliesClient(bot.Http, locale);
            var outbox = new Outbox(bot.DemoPath);
            foreach (var words in JobSteps.Before(job, Text))
            {
                await client.SayAsync(words == JobSteps.Code ? await outbox.CodeToAsync(DemoShop.Anna.Email) : words, Token);
            }

            var mails = company.Shop.Mails.Count;
            var confirmation = client.NewActivity("message");
            confirmation["text"] = JobSteps.Confirm(job, Text);
            var failing = bot;
            stub.LosesReceipt = failing.KillAsync;
            await Should.ThrowAsync<HttpRequestException>(() => client.PostAsync(confirmation, Token));
            stub.LosesReceipt = null;
            company.Shop.Mails.Count.ShouldBe(mails + 1, "the company did it");

            await bot.DisposeAsync();
            bot = await StartAsync(folder, stub);
            var replies = await client.MoveTo(bot.Http).PostAsync((JsonObject)confirmation.DeepClone(), Token);

            var done = JobSteps.Done(job, Text);
            var earlier = job == "invoice" ? Text(nameof(Texts.InvoiceSentBefore)).Split('}')[1].Split('{')[0] : done; // after half a minute
            replies.ShouldContain(reply =>
                reply.Contains(done, StringComparison.Ordinal) || reply.Contains(earlier, StringComparison.Ordinal)
            );
            company.Shop.Mails.Count.ShouldBe(mails + 1, "and did it once");
        }
        finally
        {
            await bot.DisposeAsync();
            Directory.Delete(folder, recursive: true);
        }

        string Text(string name) => Texts.ResourceManager.GetString(name, CultureInfo.GetCultureInfo(locale))!;
    }

    private static Task<BotProcess> StartAsync(string folder, BackendStub stub) =>
        BotProcess.StartAsync(
            Path.Combine(folder, "data"),
            0,
            ("Backend:Kind", "Http"),
            ("Backend:Http:Url", stub.Url),
            ("Backend:Http:TokenUrl", stub.Url + "/token"),
            ("Backend:Http:ClientId", BackendStub.ClientId),
            ("Backend:Http:ClientSecret", BackendStub.ClientSecret)
        );
}
