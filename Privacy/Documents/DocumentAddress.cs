namespace CustomerBot.Privacy;

/// <summary>Logical key of a document; never reaches a disk in clear.</summary>
/// <param name="Purpose">Id of the declared purpose the document is kept for.</param>
/// <param name="Subject">Whose data it is.</param>
/// <param name="Name">Tells the documents of one subject and purpose apart.</param>
public sealed record DocumentAddress(string Purpose, DataSubject Subject, string Name)
{
    /// <summary>Prints the purpose; the name can hold ids of a channel.</summary>
    public override string ToString() => $"{nameof(DocumentAddress)} of purpose {Purpose}";
}
