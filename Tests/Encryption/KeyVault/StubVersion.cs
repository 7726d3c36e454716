using System.Text.Json.Nodes;

namespace CustomerBot.Tests.Encryption.KeyVault;

/// <summary>One version of a secret of the stub.</summary>
internal sealed class StubVersion(string id, string? value, long created, JsonNode? attributes, JsonNode? tags)
{
    public string Id => id;

    public string? Value => value;

    public bool Enabled { get; set; } = true;

    public JsonObject Attributes()
    {
        var copy = attributes?.DeepClone().AsObject() ?? [];
        copy["enabled"] = Enabled;
        copy["created"] = created;
        copy["updated"] = created;
        copy["recoveryLevel"] = "Recoverable+Purgeable";
        copy["recoverableDays"] = 90;
        return copy;
    }

    public JsonNode? Tags() => tags?.DeepClone();
}
