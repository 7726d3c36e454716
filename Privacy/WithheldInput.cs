namespace CustomerBot.Privacy;

/// <summary>That the customer's message held data that the bot does not take; it was cut out before anything saw it. Travels with the turn.</summary>
/// <param name="IsBankData">Bank or card data; otherwise data of a special category (GDPR Art. 9) or a social security number.</param>
/// <param name="HasRest">Whether what is left can be answered.</param>
public sealed record WithheldInput(bool IsBankData, bool HasRest);
