using System.Net.Http.Json;
using Microsoft.Extensions.Logging;

namespace CustomerBot.Backend;

/// <summary>Callbacks over HTTP.</summary>
internal sealed class HttpCallbacks(BackendClient client, ILogger<HttpCallbacks> logger) : ICallbacks
{
    public async Task<JobReceipt?> RequestAsync(Callback callback, string idempotencyKey, CancellationToken cancellationToken)
    {
        try
        {
            var content = JsonContent.Create(callback, BackendJson.Default.Callback);
            return await client.DoAsync("callbacks.request", "callbacks", content, idempotencyKey, cancellationToken);
        }
        catch (BackendRefusedException refused) when (refused.Reason == BackendRefusal.NotFound)
        {
            Log.CallbacksNotTaken(logger);
            return null;
        }
    }

    public async Task<JobReceipt?> WithdrawAsync(string receiptNumber, string idempotencyKey, CancellationToken cancellationToken)
    {
        var path = $"callbacks/{Uri.EscapeDataString(receiptNumber)}/withdrawal";
        try
        {
            return await client.DoAsync("callbacks.withdraw", path, null, idempotencyKey, cancellationToken);
        }
        catch (BackendRefusedException refused) when (refused.Reason == BackendRefusal.NotFound)
        {
            return null;
        }
    }
}
