namespace CustomerBot.Backend;

/// <summary>One article of an order.</summary>
/// <param name="ArticleNumber">The article number.</param>
/// <param name="Title">Name of the article.</param>
/// <param name="Quantity">How many.</param>
/// <param name="UnitPrice">Price of one, with tax.</param>
public sealed record OrderLine(string ArticleNumber, string Title, int Quantity, decimal UnitPrice)
{
    /// <summary>Prints the kind of data only.</summary>
    public override string ToString() => nameof(OrderLine);
}
