namespace CustomerBot.Backend;

/// <summary>What a consumer declares to withdraw from a contract (§ 356a BGB); an account is not needed.</summary>
/// <param name="Name">Name of the consumer, up to 100 characters.</param>
/// <param name="ContractReference">Order or contract number, up to 60 characters.</param>
/// <param name="Email">Where the receipt goes.</param>
/// <param name="Reason">Free words, up to 1,000 characters; never needed.</param>
/// <param name="Language">Language of the receipt, for example "de".</param>
public sealed record WithdrawalDeclaration(string Name, string ContractReference, string Email, string? Reason, string Language)
{
    /// <summary>Prints the kind of data only.</summary>
    public override string ToString() => nameof(WithdrawalDeclaration);
}
