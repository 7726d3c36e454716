namespace CustomerBot.Channels.DirectLine.Http;

internal sealed record ErrorDetail(string Code, string Message);
