using CustomerBot.Privacy;

namespace CustomerBot.Backend;

/// <summary>One-time codes by mail to the address on file: six digits, ten minutes, single use, five tries, bound to the conversation.</summary>
public sealed class OneTimeCodes
{
    private readonly CodeRequests _requests;
    private readonly CodeChecks _checks;

    internal OneTimeCodes(CodeRequests requests, CodeChecks checks)
    {
        _requests = requests;
        _checks = checks;
    }

    /// <summary>Asks for a code. The same answer and the same work whether or not number and address belong together.</summary>
    /// <exception cref="BackendUnavailableException">The back end cannot be asked.</exception>
    public Task<CodeRequestOutcome> RequestAsync(
        DataSubject requester,
        string conversationId,
        string typedNumber,
        string typedEmail,
        string language,
        CancellationToken cancellationToken
    ) => _requests.RunAsync(new(requester, conversationId, typedNumber, typedEmail, language), cancellationToken);

    /// <summary>Checks a typed code against the last one of this conversation. What is not six digits costs no try.</summary>
    public Task<CodeCheck> CheckAsync(DataSubject requester, string conversationId, string code, CancellationToken cancellationToken) =>
        _checks.RunAsync(requester, conversationId, code, cancellationToken);
}
