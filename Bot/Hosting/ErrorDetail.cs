namespace CustomerBot.Bot.Hosting;

/// <summary>A code for programs and a sentence for people, neither of which repeats what was sent.</summary>
internal sealed record ErrorDetail(string Code, string Message);
