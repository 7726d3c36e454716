namespace CustomerBot.Privacy;

/// <summary>Which epoch wraps new keys, and which came before. There is one per store; every key that is written depends on it.</summary>
/// <param name="Fingerprint">Tells whether the vault holds the secret that this store's keys are pseudonyms under.</param>
/// <param name="IsSealed">False until all records of the unsealed first version are sealed; then unsealed bytes are never accepted again.</param>
/// <param name="Current">Name of the epoch that wraps new keys.</param>
/// <param name="Epochs">All epochs, oldest first.</param>
internal sealed record KeyRegister(string Fingerprint, bool IsSealed, string Current, IReadOnlyList<EpochEntry> Epochs)
{
    public EpochEntry CurrentEpoch => Epochs.Single(epoch => epoch.Name == Current);

    /// <summary>Epochs that no longer wrap new keys and whose secret still exists.</summary>
    public IEnumerable<EpochEntry> Retired => Epochs.Where(epoch => epoch.RetiredAt is not null && epoch.DestroyedAt is null);

    public static KeyRegister First(string fingerprint, bool isSealed, string epoch, DateTimeOffset now) =>
        new(fingerprint, isSealed, epoch, [new(epoch, now)]);

    public KeyRegister WithNext(string epoch, DateTimeOffset now) =>
        this with
        {
            Current = epoch,
            Epochs = [.. Epochs.Select(entry => entry.Name == Current ? entry with { RetiredAt = now } : entry), new(epoch, now)],
        };

    public KeyRegister WithDestroyed(string epoch, DateTimeOffset now) =>
        this with
        {
            Epochs = [.. Epochs.Select(entry => entry.Name == epoch ? entry with { DestroyedAt = now } : entry)],
        };
}
