namespace CustomerBot.Backend;

/// <summary>What is sent back and why, as it travels.</summary>
internal sealed record ReturnOrder(IReadOnlyList<ReturnLine> Lines, string? Reason)
{
    public override string ToString() => nameof(ReturnOrder);
}
