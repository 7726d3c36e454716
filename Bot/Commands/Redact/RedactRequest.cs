namespace CustomerBot.Bot.Commands.Redact;

internal sealed record RedactRequest(string Id, string Text);
