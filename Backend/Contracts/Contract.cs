namespace CustomerBot.Backend;

/// <summary>A running contract.</summary>
/// <param name="Number">The contract number.</param>
/// <param name="Title">What it is about.</param>
/// <param name="RunsUntil">When it ends or is prolonged.</param>
/// <param name="EarliestEnd">The earliest day a cancellation of today takes effect.</param>
public sealed record Contract(string Number, string Title, DateOnly RunsUntil, DateOnly EarliestEnd)
{
    /// <summary>Prints the kind of data only.</summary>
    public override string ToString() => nameof(Contract);
}
