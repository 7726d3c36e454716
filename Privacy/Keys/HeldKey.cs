using CustomerBot.Encryption;
using CustomerBot.Storage;

namespace CustomerBot.Privacy;

/// <summary>
/// A subject key held for one operation; disposing lets go. The guard is a check of the key's record, or the put that creates it:
/// a batch that carries it cannot store what outlives the key.
/// </summary>
internal sealed record HeldKey(string Owner, SubjectKey Key, RecordChange Guard) : IDisposable
{
    public bool IsNew => Guard is RecordChange.Put;

    public void Dispose() => Key.Dispose();
}
