namespace CustomerBot.Tests.Privacy;

internal sealed record Callback(string Name, string PhoneNumber);
