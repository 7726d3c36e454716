namespace CustomerBot.Privacy;

/// <summary>One step of a batch; without content the document is deleted.</summary>
internal sealed record DocumentChange(DocumentAddress Address, byte[]? Content, string? IfMatch)
{
    public override string ToString() => $"{nameof(DocumentChange)} of purpose {Address.Purpose}";
}
