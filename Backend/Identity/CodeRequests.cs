using System.Globalization;
using System.Security.Cryptography;

namespace CustomerBot.Backend;

/// <summary>Makes codes within the limits. Both paths, match and no match, ask, hash, store and queue the same.</summary>
internal sealed class CodeRequests(ICustomers customers, CodeDocuments documents, CodeHasher hasher, MailQueue mails, TimeProvider clock)
{
    /// <summary>Requests to one target at the same moment; more than this many means an attack, which may wait.</summary>
    private const int MostAttempts = 8;

    private static readonly TimeSpan s_life = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(30);

    public async Task<CodeRequestOutcome> RunAsync(CodeRequest request, CancellationToken cancellationToken)
    {
        CustomerNumber? number = CustomerNumber.TryParse(request.TypedNumber, out var parsed) ? parsed : null;
        var email = EmailAddress.Normalize(request.TypedEmail);
        var target = await hasher.TargetAsync(number?.Value ?? request.TypedNumber, email, cancellationToken);
        Func<Task<Customer?>> lookUp = () => customers.FindAsync(parsed, email, cancellationToken);
        for (var attempt = 1; attempt <= MostAttempts; attempt++)
        {
            var standing = await ReadAsync(request, number, target, cancellationToken);
            if (Refusal(standing) is { } refusal)
            {
                return refusal;
            }

            var customer = await lookUp();
            lookUp = () => Task.FromResult(customer);
            var code = RandomNumberGenerator.GetInt32(1_000_000).ToString("D6", CultureInfo.InvariantCulture);
            var expiresAt = standing.Now + s_life;
            var hash = await hasher.CodeAsync(request.ConversationId, expiresAt, code, cancellationToken);
            var requests = CodeLimits.OfLastDay(standing.Earlier, standing.Now).Append(standing.Now);
            var challenge = new ChallengeRecord(
                number,
                target,
                customer is not null,
                hash,
                expiresAt,
                CodeLimits.TriesPerCode,
                [.. requests]
            );
            var batch = standing.Batch(challenge);
            var order = MailOrder.Code.For(customer, code, request.Language, expiresAt);
            var mail = mails.Stage(batch, CodeDocuments.OwnerOf(number), order);
            if (await documents.TryWriteAsync(batch, cancellationToken))
            {
                mails.Announce(mail);
                return new CodeRequestOutcome.Sent();
            }
        }

        return new CodeRequestOutcome.WaitUntil(clock.GetUtcNow() + s_pause);
    }

    private static CodeRequestOutcome? Refusal(CodeStanding standing) =>
        standing switch
        {
            { FullUntil: { } until } => new CodeRequestOutcome.TooMany(until),
            { PauseUntil: { } until } => new CodeRequestOutcome.WaitUntil(until),
            _ => null,
        };

    private async Task<CodeStanding> ReadAsync(
        CodeRequest request,
        CustomerNumber? number,
        string target,
        CancellationToken cancellationToken
    )
    {
        var requesterAddress = CodeDocuments.RequesterOf(request.Requester);
        var targetAddress = CodeDocuments.TargetOf(number, target);
        return new CodeStanding(clock.GetUtcNow(), number, target)
        {
            ChallengeAddress = CodeDocuments.ChallengeOf(request.Requester, request.ConversationId),
            Challenge = await documents.ChallengeAsync(request.Requester, request.ConversationId, cancellationToken),
            RequesterAddress = requesterAddress,
            Requester = await documents.LimitAsync(requesterAddress, cancellationToken),
            TargetAddress = targetAddress,
            TargetLimit = await documents.LimitAsync(targetAddress, cancellationToken),
        };
    }
}
