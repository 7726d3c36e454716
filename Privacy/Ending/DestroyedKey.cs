namespace CustomerBot.Privacy;

/// <summary>A secret that was deleted from the vault.</summary>
/// <param name="Name">Its name; never its content.</param>
/// <param name="RecoverableUntil">Until then somebody with rights in the vault could recover it; null when it is gone for good.</param>
public sealed record DestroyedKey(string Name, DateTimeOffset? RecoverableUntil);
