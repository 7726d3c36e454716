using CustomerBot.Backend;
using Draft = System.Collections.Generic.Dictionary<string, string>;

namespace CustomerBot.Dialogs.Transactions;

/// <summary>What is to be done, confirmed by a proven customer.</summary>
/// <param name="Customer">For whom.</param>
/// <param name="Draft">The confirmed form.</param>
/// <param name="Key">The idempotency key.</param>
internal sealed record TransactionJob(CustomerNumber Customer, Draft Draft, string Key)
{
    /// <summary>Prints the kind of data only.</summary>
    public override string ToString() => nameof(TransactionJob);
}
