using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace CustomerBot.Tests.Encryption.KeyVault;

/// <summary>Answers in the forms of the vault's REST API.</summary>
internal static class StubAnswers
{
    private const int PageSize = 25;

    public static JsonObject Bundle(HttpContext context, string name, StubVersion version, bool withValue)
    {
        var bundle = new JsonObject
        {
            ["id"] = $"https://{context.Request.Host}/secrets/{name}/{version.Id}",
            ["attributes"] = version.Attributes(),
            ["tags"] = version.Tags(),
        };
        if (withValue)
        {
            bundle["value"] = version.Value;
        }

        return bundle;
    }

    public static JsonObject DeletedBundle(HttpContext context, string name, StubSecret secret)
    {
        var bundle = Bundle(context, name, secret.Current, withValue: false);
        bundle["recoveryId"] = $"https://{context.Request.Host}/deletedsecrets/{name}";
        bundle["deletedDate"] = 1_772_000_000;
        bundle["scheduledPurgeDate"] = 1_772_000_000 + (90 * 86_400);
        return bundle;
    }

    /// <summary>At most 25 items; the rest behind an absolute link, as the service does it.</summary>
    public static Task PageAsync(HttpContext context, IReadOnlyList<JsonObject> items)
    {
        var from = int.TryParse(context.Request.Query["$skiptoken"], out var token) ? token : 0;
        var next =
            from + PageSize < items.Count
                ? $"https://{context.Request.Host}{context.Request.Path}?api-version={context.Request.Query["api-version"]}&$skiptoken={from + PageSize}"
                : null;
        return JsonAsync(context, new() { ["value"] = new JsonArray([.. items.Skip(from).Take(PageSize)]), ["nextLink"] = next });
    }

    public static Task ErrorAsync(HttpContext context, int status, string code, string? inner = null)
    {
        context.Response.StatusCode = status;
        var error = new JsonObject { ["code"] = code, ["message"] = "From the stub." };
        if (inner is not null)
        {
            error["innererror"] = new JsonObject { ["code"] = inner };
        }

        return JsonAsync(context, new() { ["error"] = error });
    }

    public static Task JsonAsync(HttpContext context, JsonObject body)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        return context.Response.WriteAsync(body.ToJsonString());
    }
}
