using System.Text.Json.Nodes;

namespace CustomerBot.Tests.Encryption.KeyVault;

/// <summary>One secret of the stub with all its versions.</summary>
internal sealed class StubSecret
{
    private readonly List<StubVersion> _versions = [];

    public IReadOnlyList<StubVersion> Versions => _versions;

    public StubVersion Current => _versions[^1];

    /// <summary>Ages are whole seconds, as in the service: versions that come at once share one.</summary>
    public StubVersion Add(string? value, JsonNode? attributes = null, JsonNode? tags = null)
    {
        lock (_versions)
        {
            var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
            var version = new StubVersion(Guid.NewGuid().ToString("N"), value, now, attributes, tags);
            _versions.Add(version);
            return version;
        }
    }

    public StubVersion? Find(string? id) => id is null ? Current : _versions.Find(version => version.Id == id);
}
