namespace CustomerBot.Backend;

/// <summary>What a consumer declares to end a running contract (§ 312k BGB); an account is not needed.</summary>
/// <param name="Name">Name of the consumer, up to 100 characters.</param>
/// <param name="ContractReference">Number or name of the contract, up to 60 characters.</param>
/// <param name="Email">Where the receipt goes.</param>
/// <param name="Kind">Ordinary, or for an important reason.</param>
/// <param name="Reason">Needed for an extraordinary cancellation only, up to 1,000 characters.</param>
/// <param name="EndsOn">When it should end; null for as early as possible.</param>
/// <param name="Language">Language of the receipt, for example "de".</param>
public sealed record CancellationDeclaration(
    string Name,
    string ContractReference,
    string Email,
    CancellationKind Kind,
    string? Reason,
    DateOnly? EndsOn,
    string Language
)
{
    /// <summary>Prints the kind of data only.</summary>
    public override string ToString() => nameof(CancellationDeclaration);
}
