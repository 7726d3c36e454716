namespace CustomerBot.Backend;

/// <summary>The secret under which one-time codes are hashed; Bot gets it from the key vault.</summary>
public interface ICodeKey
{
    /// <summary>At least 32 bytes, the same on every node.</summary>
    Task<byte[]> GetAsync(CancellationToken cancellationToken);
}
