using System.Diagnostics;
using System.Diagnostics.Metrics;
using CustomerBot.Bot.Endpoints;
using CustomerBot.Bot.Sinks;
using CustomerBot.Tests.Bot.Transcripts;
using CustomerBot.Tests.Redaction;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;

namespace CustomerBot.Tests.Bot.Sinks;

/// <summary>Whatever operators read has passed the redactor: log lines, exceptions, traces, metrics, health.</summary>
public sealed class SinkTests
{
    private const string Canary = "max.muster@gmx.de";

    [Fact]
    public void A_log_line_reaches_every_provider_redacted()
    {
        var lines = new CollectedLines();
        using var services = Services(lines);
        var logger = services.GetRequiredService<ILogger<SinkTests>>();

#pragma warning disable CA1848, CA2254 // what a careless line would look like
        using var scope = logger.BeginScope(new Dictionary<string, object> { ["Customer"] = Canary });
        logger.LogInformation("Mail from {Sender}, customer {CustomerNumber}", Canary, 77881234);
        logger.LogInformation($"Mail from {Canary}");
#pragma warning restore CA1848, CA2254

        lines.All.ShouldNotContain(Canary);
        lines.All.ShouldNotContain("77881234");
        lines.All.ShouldContain("Mail from [E-Mail 1], customer [Kundennummer 1]");
        lines.All.ShouldContain("{OriginalFormat}=Mail from {Sender}, customer {CustomerNumber}");
    }

    [Fact]
    public void A_provider_added_later_gets_redacted_lines_too()
    {
        var lines = new CollectedLines();
        using var services = Services(new CollectedLines());
        var factory = services.GetRequiredService<ILoggerFactory>();
        factory.AddProvider(lines);

        CustomerBot.Bot.Log.TurnFailed(factory.CreateLogger("later"), "E-1234-5678", $"Failed for {Canary}");

        lines.All.ShouldNotContain(Canary);
        lines.All.ShouldContain("E-1234-5678");
        lines.All.ShouldContain("Failed for [E-Mail 1]");
    }

    [Fact]
    public void The_number_that_a_customer_was_told_is_found_in_the_log()
    {
        for (var round = 0; round < 200; round++)
        {
            var lines = new CollectedLines();
            using var services = Services(lines);
            var incident = CustomerBot.Bot.Hosting.Incident.NewNumber();

            CustomerBot.Bot.Log.TurnFailed(services.GetRequiredService<ILogger<SinkTests>>(), incident, "NullReferenceException");

            lines.All.ShouldContain($"Turn failed, incident {incident}: NullReferenceException");
            lines.All.ShouldContain($"Incident={incident}");
        }
    }

    [Theory]
    [InlineData("Customers", 300)]
    [InlineData("Count", 1500)]
    [InlineData("Waiting", 42)]
    [InlineData("Sessions", 4811)]
    [InlineData("port", 3978)]
    public void A_count_is_no_secret(string name, int count) => new SinkRedaction(Redactors.Standard).Value(name, count).ShouldBe(count);

    [Theory]
    [InlineData("0HNG5Q6Q5B2R9:00000001")]
    [InlineData("550e8400-e29b-41d4-a716-446655440000")]
    [InlineData("c01e00f47a5510098a3c90d1772e4bb6")]
    [InlineData("4bf92f3577b34da6a3ce929d0e0e4736")]
    [InlineData("00340171-0691-0234-0567-081200340171")]
    public void The_identifier_of_a_request_is_found_in_the_log(string identifier)
    {
        var lines = new CollectedLines();
        using var services = Services(lines);

        CustomerBot.Bot.Log.RequestFailed(services.GetRequiredService<ILogger<SinkTests>>(), identifier, "NullReferenceException");

        lines.All.ShouldContain($"Request {identifier} failed: NullReferenceException");
        lines.All.ShouldContain($"TraceIdentifier={identifier}");
    }

    [Fact]
    public void An_exception_shows_type_and_place_and_only_our_own_message()
    {
        var lines = new CollectedLines();
        using var services = Services(lines);
        var logger = services.GetRequiredService<ILogger<SinkTests>>();

#pragma warning disable CA1848
        logger.LogError(Thrown(new FormatException($"'{Canary}' is no number", new InvalidOperationException(Canary))), "Failed");
        logger.LogError(Thrown(new OwnException($"Document 7 of {Canary} was changed.")), "Failed");
#pragma warning restore CA1848

        lines.All.ShouldNotContain(Canary);
        lines.All.ShouldNotContain("is no number");
        lines.All.ShouldContain("FormatException < InvalidOperationException");
        lines.All.ShouldContain($"{nameof(SinkTests)}.{nameof(Thrown)}");
        lines.All.ShouldContain("Document 7 of [E-Mail 1] was changed.");
    }

    [Fact]
    public void The_place_of_an_exception_is_not_taken_for_a_name()
    {
        var trace = CustomerBot.Bot.Hosting.ExceptionTrace.Of(Thrown(new InvalidOperationException()));

        Redactors.Standard.Redact(trace).ShouldBe(trace);
    }

    [Theory]
    [InlineData("   at Microsoft.Data.Sqlite.SqliteException.ThrowExceptionForRC(Int32 rc, sqlite3 db)")]
    [InlineData(
        "   at CustomerBot.InvoiceDialog.SendStepAsync(WaterfallStepContext step) in /app/Dialogs/Invoice/InvoiceDialog.cs:line 91"
    )]
    [InlineData("   at System.Collections.Generic.List`1.<Find>b__7_0[T](Predicate`1 match)")]
    public void A_frame_of_a_trace_stays_as_it_is_and_what_stands_beside_it_does_not(string frame)
    {
        Redactors.Standard.Redact($"Failed\n{frame}\n").ShouldBe($"Failed\n{frame}\n");
        Redactors.Standard.Redact($"{frame}\n{Canary}").ShouldBe($"{frame}\n[E-Mail 1]");
        Redactors.Standard.Redact("at home (I am Max Muster)").ShouldNotContain("Muster");
    }

    [Fact]
    public void A_span_is_redacted_before_another_listener_reads_it()
    {
        using var source = new ActivitySource("sink-tests");
        using var traces = new RedactedTraces(new SinkRedaction(Redactors.Standard));
        var exported = new List<Activity>();
        using var exporter = Exporter(source, exported);

        using (var span = source.StartActivity($"turn of {Canary}")!)
        {
            span.SetTag("url.query", $"?mail={Canary}").SetTag("customer.number", 77881234).SetTag("http.request.method", "POST");
            span.SetBaggage("who", Canary).TraceStateString = $"who={Canary}";
            span.AddException(Thrown(new FormatException(Canary)));
            span.SetStatus(ActivityStatusCode.Error, $"failed for {Canary}");
        }

        var told = TelemetryReader.Read(exported.ShouldHaveSingleItem());
        told.ShouldNotContain(Canary);
        told.ShouldNotContain("77881234");
        told.ShouldContain("FormatException");
        told.ShouldContain("http.request.method=POST");
        exported[0].Status.ShouldBe(ActivityStatusCode.Error);
        exported[0].Recorded.ShouldBeTrue();
    }

    [Theory, InlineData("event"), InlineData("exception"), InlineData("link")]
    public void A_span_that_cannot_be_cleaned_any_more_is_not_exported(string part)
    {
        using var source = new ActivitySource($"sink-tests-{part}");
        using var traces = new RedactedTraces(new SinkRedaction(Redactors.Standard));
        var exported = new List<Activity>();
        using var exporter = Exporter(source, exported);
        var tags = new ActivityTagsCollection { ["exception.message"] = Canary };

        using (var span = source.StartActivity("turn")!)
        {
            _ = part == "link" ? span.AddLink(new(default, tags)) : span.AddEvent(new(part, tags: tags));
        }

        var told = exported.ShouldHaveSingleItem();
        (told.Recorded, told.IsAllDataRequested).ShouldBe((false, false));
    }

    [Fact]
    public async Task Metrics_of_a_conversation_carry_no_personal_data()
    {
        var tags = new List<string>();
        using var listener = new MeterListener { InstrumentPublished = (instrument, meter) => meter.EnableMeasurementEvents(instrument) };
        listener.SetMeasurementEventCallback<long>((_, _, measured, _) => Keep(measured));
        listener.SetMeasurementEventCallback<int>((_, _, measured, _) => Keep(measured));
        listener.SetMeasurementEventCallback<double>((_, _, measured, _) => Keep(measured));
        listener.Start();
        using var bot = new TranscriptBot();

        await bot.SendAsync(Canaries.Activity());
        await bot.SayAsync($"Meine Mail ist {Canary}");
        listener.RecordObservableInstruments();

        Canaries.All.Where(canary => tags.Exists(tag => tag.Contains(canary, StringComparison.OrdinalIgnoreCase))).ShouldBeEmpty();

        void Keep(ReadOnlySpan<KeyValuePair<string, object?>> measured)
        {
            lock (tags)
            {
                foreach (var (name, value) in measured)
                {
                    tags.Add($"{name}={value}");
                }
            }
        }
    }

    [Fact]
    public async Task Health_tells_a_word_and_no_reason()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder
            .Services.AddHealthChecks()
            .AddCheck("store", () => HealthCheckResult.Unhealthy(Canary, new InvalidOperationException(Canary)));
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        app.MapHealth();
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };

        using var answer = await http.GetAsync("/health/ready", TestContext.Current.CancellationToken);

        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe("Unhealthy");
        answer.ToString().ShouldNotContain(Canary);
    }

    private static ActivityListener Exporter(ActivitySource source, List<Activity> exported)
    {
        var exporter = new ActivityListener
        {
            ShouldListenTo = listened => listened == source,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = exported.Add,
        };
        ActivitySource.AddActivityListener(exporter);
        return exporter;
    }

    private static ServiceProvider Services(CollectedLines lines)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddProvider(lines).SetMinimumLevel(LogLevel.Trace));
        CustomerBot.Redaction.RedactionServices.AddRedaction(services, new ConfigurationBuilder().Build());
        return services.AddRedactedSinks().BuildServiceProvider();
    }

    private static Exception Thrown(Exception exception)
    {
        try
        {
            throw exception;
        }
        catch (Exception caught)
        {
            return caught;
        }
    }

    private sealed class OwnException(string message) : Exception(message);
}
