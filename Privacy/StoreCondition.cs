namespace CustomerBot.Privacy;

/// <summary>Whether the store can be used.</summary>
public abstract record StoreCondition
{
    private StoreCondition() { } // closed: these three and no other

    /// <summary>All is well.</summary>
    public sealed record Open : StoreCondition;

    /// <summary>The vault does not answer; keys in memory serve until then.</summary>
    public sealed record VaultAway(DateTimeOffset Since, DateTimeOffset ServesUntil) : StoreCondition;

    /// <summary>Nothing can be read or stored; the reason says who must do what.</summary>
    public sealed record Closed(string Reason) : StoreCondition;
}
