namespace CustomerBot.Channels.DirectLine.Http;

/// <summary>Body of every error: <c>{"error":{"code","message"}}</c>.</summary>
internal sealed record ErrorContent(ErrorDetail Error);
