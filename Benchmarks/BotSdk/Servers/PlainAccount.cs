namespace CustomerBot.Benchmarks.BotSdk.Servers;

/// <summary>A person, a bot or a conversation.</summary>
internal sealed record PlainAccount(string? Id, string? Name);
