namespace CustomerBot.Backend;

/// <summary>A proof as it is stored.</summary>
internal sealed record ProofRecord(CustomerNumber Customer, DateTimeOffset ProvenAt, DateTimeOffset UsedAt, IdentityMethod Method)
{
    public override string ToString() => nameof(ProofRecord);
}
