using System.Diagnostics.Metrics;
using CustomerBot.Backend;
using CustomerBot.Tests.Backend;
using CustomerBot.Tests.Backend.Http;
using CustomerBot.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Metrics.Testing;

namespace CustomerBot.Tests.Dialogs.Transactions;

/// <summary>The company's API at its worst while a job is confirmed: the customer hears an honest sentence, the operator sees the fault.</summary>
public sealed class JobFaultTests
{
    private static readonly string[] s_faults = ["Down", "Slow", "Contradictory"];

    /// <summary>Every job with every fault.</summary>
    public static TheoryData<string, string> All
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var job in JobSteps.Jobs)
            {
                foreach (var fault in s_faults)
                {
                    rows.Add(job, fault);
                }
            }

            return rows;
        }
    }

    [Theory, MemberData(nameof(All))]
    public async Task A_job_is_done_once_whatever_the_api_answers_at_first(string job, string fault)
    {
        await using var company = BackendHost.Start();
        await using var stub = await BackendStub.StartAsync(company);
        await using var bot = await TestBot.StartAsync(
            new("Backend:Kind", "Http"),
            new("Backend:Http:Url", stub.Url),
            new("Backend:Http:TokenUrl", stub.Url + "/token"),
            new("Backend:Http:ClientId", BackendStub.ClientId),
            new("Backend:Http:ClientSecret", BackendStub.ClientSecret),
            new("Backend:Http:TryTimeout", "00:00:01"),
            new("Backend:Http:Timeout", "00:00:02")
        );
        bot.Change = services => services.AddSingleton<TimeProvider>(new RunningTimers(bot.Clock));
        await bot.RestartAsync();
        using var faults = new MetricCollector<long>(bot.Get<IMeterFactory>(), BackendMetrics.MeterName, "customerbot.backend.faults");
        var chat = bot.OpenChat("de-DE");
        await chat.SayAllBeforeAsync(bot, job);
        var mails = company.Shop.Mails.Count;
        stub.Fault = context => IsJob(context) ? FailAsync(context, fault) : Task.FromResult(false);

        await chat.SayAsync(JobSteps.Confirm(job, chat.RawText));
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.JobOutcomeUnknown)));
        var counted = faults.GetMeasurementSnapshot().ShouldHaveSingleItem();
        counted.Tags["fault"].ShouldBe(fault);
        company.Shop.Mails.Count.ShouldBe(mails);
        stub.Fault = _ => Task.FromResult(false);
        await chat.SayAsync(chat.Text(nameof(Texts.TryAgain)));

        chat.AllReplies.ShouldContain(JobSteps.Done(job, chat.RawText));
        company.Shop.Mails.Count.ShouldBe(mails + 1);
        stub.Requests.Select(request => request.IdempotencyKey).Where(key => key.Length > 0).TakeLast(2).Distinct().ShouldHaveSingleItem();
    }

    private static bool IsJob(HttpContext context) => context.Request.Headers.ContainsKey("Idempotency-Key");

    private static async Task<bool> FailAsync(HttpContext context, string fault)
    {
        switch (fault)
        {
            case "Down":
                context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
                break;
            case "Slow":
                await context.UntilGivenUpAsync();
                break;
            default:
                await context.Response.WriteAsJsonAsync(new JobReceipt("", default), BackendJson.Default.JobReceipt);
                break;
        }

        return true;
    }

    /// <summary>Time-outs and pauses between tries pass by themselves; the day and hour stay the bot's.</summary>
    private sealed class RunningTimers(TimeProvider clock) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => clock.GetUtcNow();
    }
}
