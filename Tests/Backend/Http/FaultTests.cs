using System.Diagnostics.Metrics;
using System.Text;
using CustomerBot.Backend;
using CustomerBot.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Diagnostics.Metrics.Testing;

namespace CustomerBot.Tests.Backend.Http;

/// <summary>The company's systems at their worst: one exception, one count, nothing done twice.</summary>
public sealed class FaultTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static CustomerNumber Anna => DemoShop.Anna.Number;

    [Theory]
    [InlineData(500, BackendFault.Down, 3)]
    [InlineData(503, BackendFault.Down, 3)]
    [InlineData(429, BackendFault.Down, 3)]
    [InlineData(403, BackendFault.Denied, 1)]
    [InlineData(400, BackendFault.Contradictory, 1)]
    [InlineData(302, BackendFault.Contradictory, 1)]
    public async Task An_error_of_the_server_is_retried_where_it_may_pass(int status, object fault, int tries)
    {
        await using var backend = await HttpBackend.StartAsync();
        backend.Stub.Fault = context => AnswerAsync(context, status, "<b>secret of anna.beispiel@example.org</b>");

        var exception = await Should.ThrowAsync<BackendUnavailableException>(() => backend.Get<IOrders>().OfCustomerAsync(Anna, Token));

        exception.Fault.ShouldBe((BackendFault)fault);
        backend.Stub.Requests.Count.ShouldBe(tries);
        exception.ToString().ShouldNotContain("anna");
        exception.ToString().ShouldNotContain(Anna.Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("not json")]
    [InlineData("{}")]
    [InlineData("[null]")]
    [InlineData("""[{"number":"B-1"}]""")]
    [InlineData(
        """[{"number":"B-1","placedOn":"2026-01-01","state":"Eaten","lines":[],"total":1,"currency":"EUR","shipment":null,"canBeCancelled":false,"canBeReturned":false,"withdrawalUntil":null}]"""
    )]
    [InlineData(
        """[{"number":"B-1","placedOn":"2026-01-01","state":"Delivered","lines":[],"total":1,"currency":"EUR","shipment":null,"canBeCancelled":true,"canBeReturned":true,"withdrawalUntil":null}]"""
    )]
    public async Task An_answer_that_makes_no_sense_is_a_fault_and_not_shown(string body)
    {
        await using var backend = await HttpBackend.StartAsync();
        backend.Stub.Fault = context => AnswerAsync(context, 200, body);

        var exception = await Should.ThrowAsync<BackendUnavailableException>(() => backend.Get<IOrders>().OfCustomerAsync(Anna, Token));

        exception.Fault.ShouldBe(BackendFault.Contradictory);
    }

    [Fact]
    public async Task Another_customer_than_asked_for_is_a_contradiction()
    {
        await using var backend = await HttpBackend.StartAsync();
        var ben = System.Text.Json.JsonSerializer.Serialize(DemoShop.Ben, BackendJson.Default.Customer);
        backend.Stub.Fault = context => AnswerAsync(context, 200, context.Request.Method == "GET" ? ben : $$"""{"customer":{{ben}}}""");
        var customers = backend.Get<ICustomers>();

        (await Should.ThrowAsync<BackendUnavailableException>(() => customers.ByNumberAsync(Anna, Token))).Fault.ShouldBe(
            BackendFault.Contradictory
        );
        var found = await Should.ThrowAsync<BackendUnavailableException>(() => customers.FindAsync(Anna, DemoShop.Anna.Email, Token));
        found.Fault.ShouldBe(BackendFault.Contradictory);
    }

    [Fact]
    public async Task An_answer_lost_on_the_way_is_asked_for_again_and_the_job_is_done_once()
    {
        await using var backend = await HttpBackend.StartAsync();
        var order = (await backend.Get<IOrders>().OfCustomerAsync(Anna, Token)).First(order => order.CanBeCancelled);
        var lost = 0;
        backend.Stub.Fault = async context =>
        {
            if (Interlocked.Increment(ref lost) != 1)
            {
                return false;
            }

            var key = context.Request.Headers["Idempotency-Key"].ToString();
            await backend.Company.Get<IOrders>().CancelAsync(Anna, order.Number, null, key, Token);
            context.Abort();
            return true;
        };

        var receipt = await backend.Get<IOrders>().CancelAsync(Anna, order.Number, null, "key", Token);

        receipt.Number.ShouldNotBeEmpty();
        backend.Company.Shop.Mails.ShouldHaveSingleItem();
        backend.Stub.Requests.Where(request => request.Method == "POST").Select(request => request.IdempotencyKey).ShouldBe(["key", "key"]);
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_given_up_in_time()
    {
        await using var backend = await HttpBackend.StartAsync();
        backend.Stub.Fault = async context =>
        {
            await context.UntilGivenUpAsync();
            return true;
        };

        var exception = await Should.ThrowAsync<BackendUnavailableException>(() => backend.Get<IOrders>().OfCustomerAsync(Anna, Token));

        exception.Fault.ShouldBe(BackendFault.Slow);
    }

    [Fact]
    public async Task A_customer_who_leaves_is_no_fault()
    {
        await using var backend = await HttpBackend.StartAsync();
        using var leaving = new CancellationTokenSource();
        backend.Stub.Fault = async context =>
        {
            await leaving.CancelAsync();
            return false;
        };
        using var faults = new MetricCollector<long>(backend.Get<IMeterFactory>(), BackendMetrics.MeterName, "customerbot.backend.faults");

        await Should.ThrowAsync<OperationCanceledException>(() => backend.Get<IOrders>().OfCustomerAsync(Anna, leaving.Token));

        faults.GetMeasurementSnapshot().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_fault_is_counted_with_its_operation_and_kind_and_nothing_else()
    {
        await using var backend = await HttpBackend.StartAsync();
        backend.Stub.Fault = context => AnswerAsync(context, 500, "");
        using var faults = new MetricCollector<long>(backend.Get<IMeterFactory>(), BackendMetrics.MeterName, "customerbot.backend.faults");

        await Should.ThrowAsync<BackendUnavailableException>(() => backend.Get<IOrders>().FindAsync(Anna, "B-1", Token));

        var counted = faults.GetMeasurementSnapshot().ShouldHaveSingleItem();
        counted.Value.ShouldBe(1);
        counted.Tags.ShouldBe(new Dictionary<string, object?> { ["operation"] = "orders.find", ["fault"] = "Down" }, ignoreOrder: true);
    }

    [Fact]
    public async Task One_token_serves_many_calls_and_a_rejected_one_is_replaced()
    {
        await using var backend = await HttpBackend.StartAsync();
        var customers = backend.Get<ICustomers>();

        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => customers.ByNumberAsync(Anna, Token)));
        backend.Stub.Tokens.ShouldBe(1);
        backend.Stub.ForgetTokens();
        (await customers.ByNumberAsync(Anna, Token)).ShouldBe(DemoShop.Anna);

        backend.Stub.Tokens.ShouldBe(3);
    }

    [Fact]
    public async Task Wrong_credentials_are_a_fault_of_the_operator_and_never_reach_the_shop()
    {
        await using var backend = await HttpBackend.StartAsync(secret: "wrong");

        var exception = await Should.ThrowAsync<BackendUnavailableException>(() => backend.Get<IOrders>().OfCustomerAsync(Anna, Token));

        exception.Fault.ShouldBe(BackendFault.Denied);
        backend.Stub.Requests.ShouldBeEmpty();
    }

    private static async Task<bool> AnswerAsync(HttpContext context, int status, string body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(body));
        return true;
    }
}
