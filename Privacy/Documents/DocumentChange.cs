namespace CustomerBot.Privacy;

/// <summary>One step of a batch; without content the document is deleted.</summary>
internal sealed record DocumentChange(DocumentAddress Address, byte[]? Content, string? IfMatch)
{
    /// <summary>How long it is wanted; the purpose's own time ends it sooner. Default: as long as the purpose says.</summary>
    public TimeSpan KeepFor { get; init; } = TimeSpan.MaxValue;

    public override string ToString() => $"{nameof(DocumentChange)} of purpose {Address.Purpose}";
}
