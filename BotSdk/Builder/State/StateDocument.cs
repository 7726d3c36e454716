namespace Microsoft.Bot.Builder;

/// <summary>
/// The properties of one state together with the bytes they were read from or are about to be written as, so that neither the
/// check for changes nor the storage has to serialise them a second time.
/// </summary>
internal sealed class StateDocument : Dictionary<string, object>
{
    internal static readonly byte[] EmptyJson = "{}"u8.ToArray();

    internal StateDocument()
    {
        Source = EmptyJson;
    }

    internal StateDocument(ReadOnlyMemory<byte> source)
    {
        Source = source;
    }

    /// <summary>The bytes this document was read from.</summary>
    internal ReadOnlyMemory<byte> Source { get; }

    /// <summary>The bytes this document is being written as: set only while the storage writes.</summary>
    internal byte[] Pending { get; set; }
}
