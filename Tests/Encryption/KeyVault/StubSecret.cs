using System.Text.Json.Nodes;

namespace CustomerBot.Tests.Encryption.KeyVault;

/// <summary>One secret of the stub with all its versions.</summary>
internal sealed class StubSecret
{
    /// <summary>Several versions share a second, as in the service.</summary>
    private static long _created = 4 * 1_772_000_000L;

    private readonly List<StubVersion> _versions = [];

    public IReadOnlyList<StubVersion> Versions => _versions;

    public StubVersion Current => _versions[^1];

    public StubVersion Add(string? value, JsonNode? attributes = null, JsonNode? tags = null)
    {
        var version = new StubVersion(Guid.NewGuid().ToString("N"), value, Interlocked.Increment(ref _created) / 4, attributes, tags);
        lock (_versions)
        {
            _versions.Add(version);
        }

        return version;
    }

    public StubVersion? Find(string? id) => id is null ? Current : _versions.Find(version => version.Id == id);
}
