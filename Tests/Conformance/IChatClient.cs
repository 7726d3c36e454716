namespace CustomerBot.Tests.Conformance;

/// <summary>
/// A customer's end of a conversation, whatever lies between it and the bot. What another channel said before tells how much to
/// wait for; what comes is returned as it came.
/// </summary>
internal interface IChatClient : IAsyncDisposable
{
    Task<IReadOnlyList<string>> JoinAsync(IReadOnlyList<string> expected, CancellationToken cancellationToken);

    Task<IReadOnlyList<string>> SayAsync(string text, IReadOnlyList<string> expected, CancellationToken cancellationToken);
}
