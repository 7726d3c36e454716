namespace CustomerBot.Tests.BotSdk;

/// <summary>A request as it came over the wire; the target is not decoded.</summary>
internal sealed record ConnectorRequest(string Method, string Target, string Body, string? ContentType, string? Conversation);
