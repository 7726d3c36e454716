namespace CustomerBot.Benchmarks.Redaction.Training;

/// <summary>
/// A value in a text. The type is one of the annotated messages' ("CUSTOMER_NUMBER"), "~…" for what is neither required nor punished,
/// empty for what is nobody's data and must stay ("{ORDER}").
/// </summary>
internal sealed record FilledSlot(string Type, int Start, int End)
{
    /// <summary>Must be found.</summary>
    public bool IsPersonal => Type.Length > 0 && !IsNeutral;

    public bool IsNeutral => Type.StartsWith('~');
}
