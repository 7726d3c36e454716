using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Logging;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace CustomerBot.Backend;

/// <summary>Speaks the contract of <c>docs/backend-openapi.yaml</c>. Whatever goes wrong becomes one exception and one count in the metrics.</summary>
internal sealed class BackendClient(IHttpClientFactory clients, BackendMetrics metrics, ILogger<BackendClient> logger)
{
    public const string Name = "backend";

    private const string KeyHeader = "Idempotency-Key";

    /// <summary>Reads; null for 404.</summary>
    public async Task<T?> FindAsync<T>(string operation, string path, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        using var response = await SendAsync(operation, request, cancellationToken);
        return response.StatusCode == HttpStatusCode.NotFound ? null : await ReadAsync(operation, response, type, cancellationToken);
    }

    /// <summary>Reads a list; empty for 404. A gap in it or two of the same number are a contradiction.</summary>
    public async Task<IReadOnlyList<T>> ListAsync<T>(
        string operation,
        string path,
        JsonTypeInfo<IReadOnlyList<T>> type,
        Func<T, string> numberOf,
        CancellationToken cancellationToken
    )
        where T : class
    {
        var list = await FindAsync(operation, path, type, cancellationToken) ?? [];
        return list.All(item => item is not null && numberOf(item).Length > 0) && list.DistinctBy(numberOf).Count() == list.Count
            ? list
            : throw Contradiction(operation);
    }

    /// <summary>Asks with details that must not stand in an address; the answer is 200 whether or not something is found.</summary>
    public async Task<T> AskAsync<T>(
        string operation,
        string path,
        HttpContent question,
        JsonTypeInfo<T> type,
        CancellationToken cancellationToken
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = question };
        using var response = await SendAsync(operation, request, cancellationToken);
        return await ReadAsync(operation, response, type, cancellationToken);
    }

    /// <summary>Has a job done. Retries carry the same key, so the job is done once.</summary>
    public async Task<JobReceipt> DoAsync(
        string operation,
        string path,
        HttpContent? job,
        string idempotencyKey,
        CancellationToken cancellationToken
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = job };
        request.Headers.Add(KeyHeader, idempotencyKey);
        using var response = await SendAsync(operation, request, cancellationToken);
        if (response.StatusCode == HttpStatusCode.NotFound)
        {
            throw new BackendRefusedException(BackendRefusal.NotFound);
        }

        var receipt = await ReadAsync(operation, response, BackendJson.Default.JobReceipt, cancellationToken);
        return receipt.Number.Length is > 0 and <= 40 ? receipt : throw Fault(operation, BackendFault.Contradictory);
    }

    /// <summary>For answers that do not fit the question.</summary>
    public BackendUnavailableException Contradiction(string operation) => Fault(operation, BackendFault.Contradictory);

    private async Task<HttpResponseMessage> SendAsync(string operation, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return await clients.CreateClient(Name).SendAsync(request, cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested && FaultOf(exception) is { } fault)
        {
            throw Fault(operation, fault);
        }
    }

    private static BackendFault? FaultOf(Exception exception) =>
        exception switch
        {
            TimeoutRejectedException or OperationCanceledException => BackendFault.Slow,
            BrokenCircuitException or HttpRequestException or IOException => BackendFault.Down,
            _ => null,
        };

    private async Task<T> ReadAsync<T>(
        string operation,
        HttpResponseMessage response,
        JsonTypeInfo<T> type,
        CancellationToken cancellationToken
    )
    {
        if (response.StatusCode == HttpStatusCode.Conflict)
        {
            var problem = await ParseAsync(operation, response, BackendJson.Default.RefusalProblem, cancellationToken);
            throw new BackendRefusedException(problem.Reason);
        }

        return response.IsSuccessStatusCode
            ? await ParseAsync(operation, response, type, cancellationToken)
            : throw Fault(operation, FaultOf(response.StatusCode));
    }

    private static BackendFault FaultOf(HttpStatusCode status) =>
        status switch
        {
            HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => BackendFault.Denied,
            >= HttpStatusCode.InternalServerError or HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout => BackendFault.Down,
            _ => BackendFault.Contradictory,
        };

    private async Task<T> ParseAsync<T>(
        string operation,
        HttpResponseMessage response,
        JsonTypeInfo<T> type,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return await response.Content.ReadFromJsonAsync(type, cancellationToken) ?? throw new JsonException();
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException or InvalidOperationException)
        {
            throw Fault(operation, BackendFault.Contradictory); // without the inner exception: its path can hold data
        }
    }

    private BackendUnavailableException Fault(string operation, BackendFault fault)
    {
        Log.BackendFails(logger, operation, fault);
        return metrics.Fault(operation, fault);
    }
}
