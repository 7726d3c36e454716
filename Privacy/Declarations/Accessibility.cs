namespace CustomerBot.Privacy;

/// <summary>What the company says about the accessibility of the chat (§ 14 and Anlage 3 BFSG).</summary>
/// <param name="Authority">Authority that watches over the market.</param>
/// <param name="AuthorityAddress">Its postal address.</param>
/// <param name="AuthorityUrl">Its web address.</param>
/// <param name="CheckedOn">When the chat was last checked.</param>
/// <param name="Limits">What is not accessible yet, with the other way to the same.</param>
public sealed record Accessibility(
    LocalizedText Authority,
    string AuthorityAddress,
    string AuthorityUrl,
    DateOnly CheckedOn,
    IReadOnlyList<LocalizedText> Limits
);
