using CustomerBot.Backend;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace CustomerBot.Tests.Backend.Http;

/// <summary>The paths of docs/backend-openapi.yaml over a demo shop.</summary>
internal static class StubRoutes
{
    public static void Map(WebApplication app, BackendHost company)
    {
        var customers = company.Get<ICustomers>();
        var orders = company.Get<IOrders>();
        var invoices = company.Get<IInvoices>();
        var contracts = company.Get<IContracts>();
        app.MapPost(
            "/customers/find",
            async (CustomerQuestion asked) => new CustomerAnswer(await customers.FindAsync(asked.Number, asked.Email, default))
        );
        app.MapPost(
            "/customers/find-by-account",
            async (AccountQuestion asked) => new CustomerAnswer(await customers.ByEntraIdAsync(asked.TenantId, asked.ObjectId, default))
        );
        app.MapGet("/customers/{number}", (string number) => FoundAsync(customers.ByNumberAsync(Number(number), default)));
        app.MapPost(
            "/customers/{number}/address-changes",
            (string number, PostalAddress address, [FromHeader(Name = "Idempotency-Key")] string key) =>
                DoneAsync(() => customers.ChangeAddressAsync(Number(number), address, key, default))
        );
        app.MapPost(
            "/customers/{number}/address-changes/{receipt}/undo",
            (string number, string receipt, [FromHeader(Name = "Idempotency-Key")] string key) =>
                DoneAsync(() => customers.UndoAddressChangeAsync(Number(number), receipt, key, default))
        );
        app.MapGet("/customers/{number}/orders", (string number) => orders.OfCustomerAsync(Number(number), default));
        app.MapGet(
            "/customers/{number}/orders/{order}",
            (string number, string order) => FoundAsync(orders.FindAsync(Number(number), order, default))
        );
        app.MapPost(
            "/customers/{number}/orders/{order}/cancellation",
            (string number, string order, JobReason job, [FromHeader(Name = "Idempotency-Key")] string key) =>
                DoneAsync(() => orders.CancelAsync(Number(number), order, job.Reason, key, default))
        );
        app.MapPost(
            "/customers/{number}/orders/{order}/returns",
            (string number, string order, ReturnOrder job, [FromHeader(Name = "Idempotency-Key")] string key) =>
                DoneAsync(() => orders.ReturnAsync(Number(number), order, job.Lines, job.Reason, key, default))
        );
        app.MapGet("/customers/{number}/invoices", (string number) => invoices.OfCustomerAsync(Number(number), default));
        app.MapPost(
            "/customers/{number}/invoices/{invoice}/copies",
            (string number, string invoice, [FromHeader(Name = "Idempotency-Key")] string key) =>
                DoneAsync(() => invoices.SendCopyAsync(Number(number), invoice, key, default))
        );
        app.MapGet("/customers/{number}/contracts", (string number) => contracts.OfCustomerAsync(Number(number), default));
        MapDeclarations(app, company);
    }

    private static void MapDeclarations(WebApplication app, BackendHost company)
    {
        var contracts = company.Get<IContracts>();
        var callbacks = company.Get<ICallbacks>();
        app.MapPost(
            "/withdrawals",
            (WithdrawalDeclaration declared, [FromHeader(Name = "Idempotency-Key")] string key) =>
                DoneAsync(() => contracts.DeclareWithdrawalAsync(declared, key, default))
        );
        app.MapPost(
            "/cancellations",
            (CancellationDeclaration declared, [FromHeader(Name = "Idempotency-Key")] string key) =>
                DoneAsync(() => contracts.DeclareCancellationAsync(declared, key, default))
        );
        app.MapPost(
            "/callbacks",
            (Callback wish, [FromHeader(Name = "Idempotency-Key")] string key) =>
                TakenAsync(() => callbacks.RequestAsync(wish, key, default))
        );
        app.MapPost(
            "/callbacks/{receipt}/withdrawal",
            (string receipt, [FromHeader(Name = "Idempotency-Key")] string key) =>
                TakenAsync(() => callbacks.WithdrawAsync(receipt, key, default))
        );
    }

    private static CustomerNumber Number(string text) => CustomerNumber.TryParse(text, out var number) ? number : default;

    private static async Task<IResult> FoundAsync<T>(Task<T?> found)
        where T : class => await found is { } value ? Results.Ok(value) : Results.NotFound();

    private static Task<IResult> DoneAsync(Func<Task<JobReceipt>> work) => TakenAsync(async () => await work());

    private static async Task<IResult> TakenAsync(Func<Task<JobReceipt?>> work)
    {
        try
        {
            return await work() is { } receipt ? Results.Ok(receipt) : Results.NotFound();
        }
        catch (BackendRefusedException refusal)
        {
            return Results.Problem(statusCode: 409, extensions: new Dictionary<string, object?> { ["reason"] = refusal.Reason.ToString() });
        }
    }
}
