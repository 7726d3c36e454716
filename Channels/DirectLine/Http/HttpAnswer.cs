using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;

namespace CustomerBot.Channels.DirectLine.Http;

/// <summary>What a call gets back: a status and JSON. Errors have the form that Direct Line documents.</summary>
internal sealed record HttpAnswer(int Status, ReadOnlyMemory<byte> Body, TimeSpan? RetryAfter = null)
{
    public static HttpAnswer Json<T>(int status, T content, JsonTypeInfo<T> type) =>
        new(status, JsonSerializer.SerializeToUtf8Bytes(content, type));

    /// <summary>No more than code and sentence: neither says anything about what other callers have.</summary>
    public static HttpAnswer Error(int status, string code, string message, TimeSpan? retryAfter = null) =>
        Json(status, new ErrorContent(new ErrorDetail(code, message)), DirectLineJson.Default.ErrorContent) with
        {
            RetryAfter = retryAfter,
        };

    public static HttpAnswer BadArgument(string message) => Error(StatusCodes.Status400BadRequest, "BadArgument", message);

    public static HttpAnswer BadSyntax(string message) => Error(StatusCodes.Status400BadRequest, "BadSyntax", message);

    /// <summary>One wording for forged, foreign and unknown, so that nobody learns which conversations exist.</summary>
    public static HttpAnswer InvalidToken() => Error(StatusCodes.Status403Forbidden, "BadArgument", "Invalid token or secret");

    public static HttpAnswer TokenExpired() => Error(StatusCodes.Status403Forbidden, "TokenExpired", "Token has expired");

    public static HttpAnswer TooMany(TimeSpan retryAfter) =>
        Error(StatusCodes.Status429TooManyRequests, "TooManyRequests", "Too many requests, try again later", retryAfter);

    /// <summary>The store is closed: nothing is lost, and what needs it works again later.</summary>
    public static HttpAnswer Closed() =>
        Error(
            StatusCodes.Status503ServiceUnavailable,
            "ServiceUnavailable",
            "This is not possible at the moment, try again later",
            TimeSpan.FromSeconds(30)
        );

    public async Task WriteAsync(HttpResponse response, CancellationToken cancellationToken)
    {
        response.StatusCode = Status;
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        if (RetryAfter is { } wait)
        {
            response.Headers.RetryAfter = Math.Max(1, Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        }

        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = Body.Length;
        await response.Body.WriteAsync(Body, cancellationToken);
    }
}
