namespace CustomerBot.Backend;

/// <summary>What a customer sends back of an order.</summary>
/// <param name="ArticleNumber">An article of the order.</param>
/// <param name="Quantity">How many of it, from 1.</param>
public sealed record ReturnLine(string ArticleNumber, int Quantity);
