using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CustomerBot.Tests.Encryption.KeyVault;

/// <summary>The REST API of Azure Key Vault for secrets over real HTTPS on this machine: challenge, versions, soft delete, and faults on demand.</summary>
internal sealed class VaultStub : IAsyncDisposable
{
    public const string Token = "token-of-the-test";

    private readonly ConcurrentDictionary<string, StubSecret> _secrets = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, StubSecret> _deleted = new(StringComparer.OrdinalIgnoreCase);
    private readonly WebApplication _application;

    private VaultStub(WebApplication application) => _application = application;

    /// <summary>Each request takes one; a fault that returns true has answered.</summary>
    public ConcurrentQueue<Func<HttpContext, Task<bool>>> Faults { get; } = new();

    public ConcurrentQueue<string> Requests { get; } = new();

    public bool PurgeProtection { get; set; }

    /// <summary>The host name the vault is reached by; the client's checks of it stay on.</summary>
    public string HostName { get; } = $"v{Guid.NewGuid():N}.vault.azure.net";

    public int Port => new Uri(_application.Urls.First()).Port;

    public IEnumerable<string> Names => _secrets.Keys;

    public static async Task<VaultStub> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(options =>
            options.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(StubCertificate.Instance))
        );
        var application = builder.Build();
        var stub = new VaultStub(application);
        application.Run(stub.AnswerAsync);
        await application.StartAsync();
        return stub;
    }

    public void Disable(string name) => _secrets[name].Current.Enabled = false;

    public void SetValue(string name, string? value) => _secrets.GetOrAdd(name, _ => new()).Add(value);

    public int VersionsOf(string name) => _secrets[name].Versions.Count;

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!.Trim('/').Split('/');
        Requests.Enqueue($"{context.Request.Method} /{string.Join('/', path)}");
        if (Faults.TryDequeue(out var fault) && await fault(context))
        {
            return;
        }

        if (context.Request.Headers.Authorization != $"Bearer {Token}")
        {
            context.Response.Headers.WWWAuthenticate =
                $"Bearer authorization=\"https://login.microsoftonline.com/{Guid.Empty}\", resource=\"https://vault.azure.net\"";
            await StubAnswers.ErrorAsync(context, 401, "Unauthorized");
        }
        else if (!context.Request.Query.ContainsKey("api-version"))
        {
            await StubAnswers.ErrorAsync(context, 400, "BadParameter");
        }
        else
        {
            await RouteAsync(context, context.Request.Method, path);
        }
    }

    private Task RouteAsync(HttpContext context, string method, string[] path) =>
        (method, path) switch
        {
            ("GET", ["secrets"]) => ListAsync(context, _secrets, isDeleted: false),
            ("GET", ["deletedsecrets"]) => ListAsync(context, _deleted, isDeleted: true),
            ("GET", ["secrets", var name, "versions"]) => VersionsAsync(context, name),
            ("GET", ["secrets", var name]) => GetAsync(context, name, null),
            ("GET", ["secrets", var name, var version]) => GetAsync(context, name, version),
            ("PUT", ["secrets", var name]) => SetAsync(context, name),
            ("DELETE", ["secrets", var name]) => DeleteAsync(context, name),
            ("GET", ["deletedsecrets", var name]) => GetDeletedAsync(context, name),
            ("DELETE", ["deletedsecrets", var name]) => PurgeAsync(context, name),
            _ => StubAnswers.ErrorAsync(context, 404, "NotFound"),
        };

    private Task GetAsync(HttpContext context, string name, string? version)
    {
        if (!_secrets.TryGetValue(name, out var secret) || secret.Find(version) is not { } found)
        {
            return StubAnswers.ErrorAsync(context, 404, "SecretNotFound");
        }

        return found.Enabled
            ? StubAnswers.JsonAsync(context, StubAnswers.Bundle(context, name, found, withValue: true))
            : StubAnswers.ErrorAsync(context, 403, "Forbidden", "SecretDisabled");
    }

    private async Task SetAsync(HttpContext context, string name)
    {
        if (_deleted.ContainsKey(name))
        {
            await StubAnswers.ErrorAsync(context, 409, "Conflict", "ObjectIsDeletedButRecoverable");
            return;
        }

        var body = (await JsonNode.ParseAsync(context.Request.Body))!;
        var version = _secrets
            .GetOrAdd(name, _ => new())
            .Add((string)body["value"]!, body["attributes"]?.DeepClone(), body["tags"]?.DeepClone());
        await StubAnswers.JsonAsync(context, StubAnswers.Bundle(context, name, version, withValue: true));
    }

    private Task DeleteAsync(HttpContext context, string name)
    {
        if (!_secrets.TryRemove(name, out var secret))
        {
            return StubAnswers.ErrorAsync(context, 404, "SecretNotFound");
        }

        _deleted[name] = secret;
        return StubAnswers.JsonAsync(context, StubAnswers.DeletedBundle(context, name, secret));
    }

    private Task GetDeletedAsync(HttpContext context, string name) =>
        _deleted.TryGetValue(name, out var secret)
            ? StubAnswers.JsonAsync(context, StubAnswers.DeletedBundle(context, name, secret))
            : StubAnswers.ErrorAsync(context, 404, "SecretNotFound");

    private Task PurgeAsync(HttpContext context, string name)
    {
        if (PurgeProtection)
        {
            return StubAnswers.ErrorAsync(context, 403, "Forbidden", "ForbiddenByPolicy");
        }

        context.Response.StatusCode = _deleted.TryRemove(name, out _) ? 204 : 404;
        return Task.CompletedTask;
    }

    private Task VersionsAsync(HttpContext context, string name)
    {
        var items = _secrets.TryGetValue(name, out var secret)
            ? secret
                .Versions.OrderBy(version => version.Id, StringComparer.Ordinal)
                .Select(version => StubAnswers.Bundle(context, name, version, false))
            : [];
        return StubAnswers.PageAsync(context, [.. items]);
    }

    private static Task ListAsync(HttpContext context, ConcurrentDictionary<string, StubSecret> secrets, bool isDeleted)
    {
        var items = secrets
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair =>
                isDeleted
                    ? StubAnswers.DeletedBundle(context, pair.Key, pair.Value)
                    : StubAnswers.Bundle(context, pair.Key, pair.Value.Current, false)
            );
        return StubAnswers.PageAsync(context, [.. items]);
    }
}
