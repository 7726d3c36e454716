using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Reads activities from requests and writes answers of bots into responses.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Provision and configure a bot"; Bot Connector REST API, "Authentication".</remarks>
public static class HttpHelper
{
    /// <summary>How activities are read and written.</summary>
    public static readonly JsonSerializerOptions BotMessageSerializerSettings = SchemaJson.Options;

    /// <summary>The body of a request; the default value when it is not JSON of this kind.</summary>
    public static async Task<T> ReadRequestAsync<T>(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var reader = request.BodyReader;
        var read = await ReadToEndAsync(reader, request.HttpContext.RequestAborted).ConfigureAwait(false);
        try
        {
            return Deserialize<T>(read.Buffer);
        }
        catch (JsonException)
        {
            return default;
        }
        finally
        {
            reader.AdvanceTo(read.Buffer.End);
        }
    }

    /// <summary>Writes what a turn answered: status 200 without a body when there is nothing to say.</summary>
    public static async Task WriteResponseAsync(HttpResponse response, InvokeResponse invokeResponse)
    {
        ArgumentNullException.ThrowIfNull(response);
        response.StatusCode = invokeResponse?.Status ?? StatusCodes.Status200OK;
        if (invokeResponse?.Body is not { } body)
        {
            return;
        }

        // Written to a buffer first: what cannot be serialised must not leave half a response behind.
        using var writing = StateWriter.Rent();
        JsonSerializer.Serialize(writing.Json, body, SchemaJson.Options.GetTypeInfo(body.GetType()));
        await writing.Json.FlushAsync().ConfigureAwait(false);
        response.ContentType = "application/json";
        response.ContentLength = writing.Written.Length;
        response.BodyWriter.Write(writing.Written);
        await response.BodyWriter.FlushAsync().ConfigureAwait(false);
    }

    private static async ValueTask<ReadResult> ReadToEndAsync(PipeReader reader, CancellationToken cancellationToken)
    {
        while (true)
        {
            var read = await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
            if (read.IsCompleted || read.IsCanceled)
            {
                return read;
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static T Deserialize<T>(in ReadOnlySequence<byte> body)
    {
        if (body.IsSingleSegment)
        {
            return SchemaJson.Read<T>(body.FirstSpan);
        }

        var length = checked((int)body.Length);
        var buffer = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            body.CopyTo(buffer);
            return SchemaJson.Read<T>(buffer.AsSpan(0, length));
        }
        finally
        {
            // What a customer wrote must not wait in a pool for whoever rents the buffer next.
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }
}
