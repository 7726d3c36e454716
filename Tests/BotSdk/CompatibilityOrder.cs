namespace CustomerBot.Tests.BotSdk;

/// <summary>What a card sends, and what state holds.</summary>
public sealed record CompatibilityOrder(string Number, int Count);
