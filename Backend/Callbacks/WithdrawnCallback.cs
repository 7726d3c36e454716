namespace CustomerBot.Backend;

/// <summary>A callback of which the company does not know yet that it must not be made.</summary>
/// <param name="ReceiptNumber">The company's number of the wish.</param>
/// <param name="NotedAt">When the customer took it back.</param>
internal sealed record WithdrawnCallback(string ReceiptNumber, DateTimeOffset NotedAt);
