namespace CustomerBot.Tests.Privacy;

internal sealed record Undeclared(string Name, string ShoeSize);
