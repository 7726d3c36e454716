namespace CustomerBot.Dialogs.Transactions;

/// <summary>Something of the customer's that can be chosen from a list.</summary>
/// <param name="Number">Its number in the company's systems.</param>
/// <param name="Label">How the list shows it, with the number shortened.</param>
internal sealed record OwnThing(string Number, string Label)
{
    /// <summary>Prints the kind of data only.</summary>
    public override string ToString() => nameof(OwnThing);
}
