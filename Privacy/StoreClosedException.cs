namespace CustomerBot.Privacy;

/// <summary>Nothing can be read or stored because the keys cannot be had. The bot answers questions only until somebody acts.</summary>
public sealed class StoreClosedException : Exception
{
    private StoreClosedException(string message, Exception? inner = null)
        : base(message, inner) { }

    /// <summary>The vault does not give the keys; the inner exception says why.</summary>
    public static StoreClosedException NoKeys(Exception inner) => new($"The store is closed. {inner.Message}", inner);

    internal static StoreClosedException OtherVault() =>
        new(
            "The vault holds another secret record-keys than this store was written with. Set Encryption:KeyVault:Uri to the vault the store belongs to."
        );

    internal static StoreClosedException RegisterChanged() =>
        new("The key register was changed by somebody other than the bot. Restore it from a backup.");
}
