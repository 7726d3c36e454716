namespace CustomerBot.Bot.Hosting;

/// <summary>The JSON of a refusal.</summary>
internal sealed record ErrorBody(ErrorDetail Error);
