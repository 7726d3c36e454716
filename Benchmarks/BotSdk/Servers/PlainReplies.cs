namespace CustomerBot.Benchmarks.BotSdk.Servers;

/// <summary>The body of the response when the delivery mode is expectReplies.</summary>
internal sealed record PlainReplies(IReadOnlyList<PlainActivity> Activities);
