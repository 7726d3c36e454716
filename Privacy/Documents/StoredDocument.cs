namespace CustomerBot.Privacy;

/// <summary>A document as it was read, with the ETag that a later write can ask for.</summary>
public sealed record StoredDocument<T>(DocumentAddress Address, T Content, string ETag)
{
    /// <summary>Prints the purpose, never the content.</summary>
    public override string ToString() => $"StoredDocument of purpose {Address.Purpose}";
}
