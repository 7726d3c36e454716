using CustomerBot.Privacy;

namespace CustomerBot.Backend;

/// <summary>One-time codes by mail to the address on file: six digits, ten minutes, single use, five tries, bound to the conversation.</summary>
public sealed class OneTimeCodes
{
    internal OneTimeCodes() { }

    /// <summary>Asks for a code. The same answer and the same work whether or not number and address belong together.</summary>
    /// <exception cref="BackendUnavailableException">The back end cannot be asked.</exception>
    public Task<CodeRequestOutcome> RequestAsync(
        DataSubject requester,
        string conversationId,
        string typedNumber,
        string typedEmail,
        string language,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException();

    /// <summary>Checks a typed code against the last one of this conversation.</summary>
    public Task<CodeCheck> CheckAsync(DataSubject requester, string conversationId, string code, CancellationToken cancellationToken) =>
        throw new NotSupportedException();
}
