namespace CustomerBot.Backend;

/// <summary>A PDF that comes with a mail.</summary>
/// <param name="FileName">Name without a path, ending in .pdf.</param>
/// <param name="Content">The PDF.</param>
public sealed record MailAttachment(string FileName, ReadOnlyMemory<byte> Content)
{
    /// <summary>Prints the kind of data only.</summary>
    public override string ToString() => nameof(MailAttachment);
}
