using System.Text.Json;
using System.Text.Json.Nodes;
using CustomerBot.BotSdk.Compatibility;
using CustomerBot.Tests.BotSdk.Golden;
using Microsoft.Bot.Builder;

namespace CustomerBot.Tests.BotSdk.Builder;

/// <summary>A storage that writes down what it is asked, and fails on demand.</summary>
internal sealed class RecordingStorage : IStorage
{
    private readonly Dictionary<string, byte[]> _documents = [];

    public RecordingStorage(JsonElement? seed = null)
    {
        foreach (var document in seed?.EnumerateObject().ToList() ?? [])
        {
            _documents[document.Name] = StateSerializer.SerializeToUtf8Bytes(PlainData.From(document.Value));
        }
    }

    public JsonArray Calls { get; } = [];

    public Action<string> Log { get; init; } = _ => { };

    public string? FailOn { get; set; }

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        Calls.Add(new JsonObject { ["op"] = "read", ["keys"] = Names(keys) });
        Log($"read {string.Join(',', keys)}");
        FailIf("read");
        return Task.FromResult<IDictionary<string, object>>(
            keys.Where(_documents.ContainsKey).ToDictionary(key => key, key => StateSerializer.Deserialize(_documents[key]))
        );
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        Calls.Add(
            new JsonObject
            {
                ["op"] = "write",
                ["changes"] = new JsonObject(changes.Select(change => KeyValuePair.Create(change.Key, Document(change.Value)))),
            }
        );
        foreach (var (key, document) in changes)
        {
            Log($"write {key} {CanonicalJson.Sorted(Document(document))}");
        }

        FailIf("write");
        foreach (var (key, document) in changes)
        {
            _documents[key] = StateSerializer.SerializeToUtf8Bytes(document);
        }

        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        Calls.Add(new JsonObject { ["op"] = "delete", ["keys"] = Names(keys) });
        Log($"delete {string.Join(',', keys)}");
        FailIf("delete");
        foreach (var key in keys)
        {
            _documents.Remove(key);
        }

        return Task.CompletedTask;
    }

    // Names of properties are kept as they are; two may differ by letter case only.
    private static JsonNode? Document(object document) =>
        document is IDictionary<string, object> properties
            ? new JsonObject(
                properties
                    .Where(property => property.Value is not null)
                    .Select(property => KeyValuePair.Create(property.Key, CanonicalJson.Of(property.Value)))
            )
            : CanonicalJson.Of(document);

    private static JsonArray Names(string[] keys) => [.. keys.Select(key => JsonValue.Create(key))];

    private void FailIf(string operation)
    {
        if (FailOn == operation)
        {
            throw new TimeoutException();
        }
    }
}
