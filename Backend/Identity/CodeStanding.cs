using CustomerBot.Privacy;

namespace CustomerBot.Backend;

/// <summary>Where a request for a code stands: what was stored at this moment, what the limits say, and what is to be stored next.</summary>
internal sealed record CodeStanding(DateTimeOffset Now, CustomerNumber? Number, string Target)
{
    public required DocumentAddress ChallengeAddress { get; init; }

    public required StoredDocument<ChallengeRecord>? Challenge { get; init; }

    public required DocumentAddress RequesterAddress { get; init; }

    public required StoredDocument<LimitRecord>? Requester { get; init; }

    public required DocumentAddress TargetAddress { get; init; }

    public required StoredDocument<LimitRecord>? TargetLimit { get; init; }

    /// <summary>When this conversation asked for codes to the same target before.</summary>
    public IReadOnlyList<DateTimeOffset> Earlier => Challenge is { Content: var last } && last.Target == Target ? last.Requests : [];

    public DateTimeOffset? PauseUntil => CodeLimits.PauseUntil(Earlier, Now);

    public DateTimeOffset? FullUntil =>
        CodeLimits.RequesterFullUntil(RequesterRecord, Now) ?? CodeLimits.TargetFullUntil(TargetRecord, IsKnown, Now);

    private LimitRecord RequesterRecord => Requester?.Content ?? LimitRecord.Empty;

    private LimitRecord TargetRecord => TargetLimit?.Content ?? LimitRecord.Empty;

    private bool IsKnown => Number is not null && RequesterRecord.Customer == Number;

    /// <summary>All three documents or none, and only if none has changed: so the limits hold over all nodes.</summary>
    public DocumentBatch Batch(ChallengeRecord challenge) =>
        new DocumentBatch()
            .Put(ChallengeAddress, challenge, IdentityJson.Default.ChallengeRecord, Challenge?.ETag ?? "")
            .Put(RequesterAddress, CodeLimits.WithRequest(RequesterRecord, Now), IdentityJson.Default.LimitRecord, Requester?.ETag ?? "")
            .Put(TargetAddress, CodeLimits.WithRequest(TargetRecord, Now), IdentityJson.Default.LimitRecord, TargetLimit?.ETag ?? "");
}
