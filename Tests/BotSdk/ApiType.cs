namespace CustomerBot.Tests.BotSdk;

/// <summary>A public type: its name, its first line, and one line for each member.</summary>
internal sealed record ApiType(string Name, string Head, IReadOnlyList<string> Members);
