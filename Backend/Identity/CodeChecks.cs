using CustomerBot.Privacy;

namespace CustomerBot.Backend;

/// <summary>Checks typed codes. A try is counted in the store before its answer is given, so that no two tries share one.</summary>
internal sealed class CodeChecks(
    CodeDocuments documents,
    CodeHasher hasher,
    CodeWarnings warnings,
    BackendMetrics metrics,
    TimeProvider clock
)
{
    /// <summary>Every lost round means that another try was counted, so five tries and a few resends end the contest.</summary>
    private const int MostAttempts = 16;

    private const int Digits = 6;

    public async Task<CodeCheck> RunAsync(DataSubject requester, string conversationId, string code, CancellationToken cancellationToken)
    {
        CodeCheck? outcome = null;
        for (var attempt = 1; outcome is null && attempt <= MostAttempts; attempt++)
        {
            outcome = await TryAsync(requester, conversationId, DigitsOf(code), cancellationToken);
        }

        outcome ??= new CodeCheck.NoTriesLeft();
        metrics.Code(outcome.GetType().Name);
        return outcome;
    }

    /// <summary>Null if somebody else changed the challenge meanwhile.</summary>
    private async Task<CodeCheck?> TryAsync(
        DataSubject requester,
        string conversationId,
        string? digits,
        CancellationToken cancellationToken
    )
    {
        var found = await documents.ChallengeAsync(requester, conversationId, cancellationToken);
        if (found?.Content is not { Code: { } stored } challenge)
        {
            return new CodeCheck.None();
        }

        if (Closed(challenge) is { } closed)
        {
            return closed;
        }

        if (digits is null)
        {
            return new CodeCheck.Wrong(challenge.TriesLeft);
        }

        var typed = await hasher.CodeAsync(conversationId, challenge.ExpiresAt, digits, cancellationToken);
        return CodeHasher.AreEqual(typed, stored) & challenge.Matches
            ? await UseAsync(found, requester, cancellationToken)
            : await CountAsync(found, cancellationToken);
    }

    private CodeCheck? Closed(ChallengeRecord challenge) =>
        challenge switch
        {
            _ when clock.GetUtcNow() >= challenge.ExpiresAt => new CodeCheck.Expired(),
            { TriesLeft: <= 0 } => new CodeCheck.NoTriesLeft(),
            _ => null,
        };

    /// <summary>Takes the code away in the same write that tells its success, so it works once on all nodes together.</summary>
    private async Task<CodeCheck?> UseAsync(
        StoredDocument<ChallengeRecord> found,
        DataSubject requester,
        CancellationToken cancellationToken
    )
    {
        var customer = found.Content.Customer!.Value;
        var address = CodeDocuments.RequesterOf(requester);
        var limits = await documents.LimitAsync(address, cancellationToken);
        var known = (limits?.Content ?? LimitRecord.Empty) with { Customer = customer };
        var batch = new DocumentBatch()
            .Put(found.Address, found.Content with { Code = null }, IdentityJson.Default.ChallengeRecord, found.ETag)
            .Put(address, known, IdentityJson.Default.LimitRecord, limits?.ETag ?? "");
        return await documents.TryWriteAsync(batch, cancellationToken) ? new CodeCheck.Proven(customer) : null;
    }

    private async Task<CodeCheck?> CountAsync(StoredDocument<ChallengeRecord> found, CancellationToken cancellationToken)
    {
        var counted = found.Content with { TriesLeft = found.Content.TriesLeft - 1 };
        var batch = new DocumentBatch().Put(found.Address, counted, IdentityJson.Default.ChallengeRecord, found.ETag);
        if (!await documents.TryWriteAsync(batch, cancellationToken))
        {
            return null;
        }

        if (counted.TriesLeft > 0)
        {
            return new CodeCheck.Wrong(counted.TriesLeft);
        }

        await warnings.WarnAsync(counted, cancellationToken);
        return new CodeCheck.NoTriesLeft();
    }

    /// <summary>Six digits, whatever stands between them; null if it is something else.</summary>
    private static string? DigitsOf(string code)
    {
        if (code.Length > 32)
        {
            return null;
        }

        var compact = code.Where(letter => !char.IsWhiteSpace(letter) && letter is not ('-' or '.')).ToArray();
        return compact.Length == Digits && compact.All(char.IsDigit)
            ? string.Concat(compact.Select(digit => (char)('0' + (int)char.GetNumericValue(digit))))
            : null;
    }
}
