using CustomerBot.Privacy;

namespace CustomerBot.Backend;

/// <summary>Tells the customer by mail that somebody used up the tries of a code, once a day. Does the same work if there is no customer.</summary>
internal sealed class CodeWarnings(CodeDocuments documents, MailQueue mails, TimeProvider clock)
{
    private const int MostAttempts = 4;

    public async Task WarnAsync(ChallengeRecord challenge, CancellationToken cancellationToken)
    {
        var address = CodeDocuments.TargetOf(challenge.Customer, challenge.Target);
        for (var attempt = 1; attempt <= MostAttempts; attempt++)
        {
            var found = await documents.LimitAsync(address, cancellationToken);
            var limits = found?.Content ?? LimitRecord.Empty;
            var now = clock.GetUtcNow();
            if (!CodeLimits.MayWarn(limits, now))
            {
                return;
            }

            var warned = CodeLimits.WithWarning(limits, now);
            var batch = new DocumentBatch().Put(address, warned, IdentityJson.Default.LimitRecord, found?.ETag ?? "");
            var order = new MailOrder.Warning(challenge.Matches ? challenge.Customer : null, now);
            var mail = mails.Stage(batch, CodeDocuments.OwnerOf(challenge.Customer), order);
            if (await documents.TryWriteAsync(batch, cancellationToken))
            {
                mails.Announce(mail);
                return;
            }
        }
    }
}
