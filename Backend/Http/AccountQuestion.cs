namespace CustomerBot.Backend;

/// <summary>Whose Entra account is this?</summary>
internal sealed record AccountQuestion(string TenantId, string ObjectId)
{
    public override string ToString() => nameof(AccountQuestion);
}
