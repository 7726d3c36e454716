namespace CustomerBot.Backend;

/// <summary>Who the person in this conversation has proven to be.</summary>
/// <param name="CustomerNumber">The customer.</param>
/// <param name="ProvenAt">When it was proven.</param>
/// <param name="Method">How.</param>
/// <param name="IsFresh">Proven within the last five minutes, as changes of address ask for.</param>
public sealed record ProvenIdentity(CustomerNumber CustomerNumber, DateTimeOffset ProvenAt, IdentityMethod Method, bool IsFresh)
{
    /// <summary>Prints the kind of data only.</summary>
    public override string ToString() => nameof(ProvenIdentity);
}
