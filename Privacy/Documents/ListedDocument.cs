namespace CustomerBot.Privacy;

/// <summary>A document found by its purpose; whose it is stays unknown.</summary>
/// <param name="Name">Its name within purpose and person.</param>
/// <param name="Content">What was stored.</param>
public sealed record ListedDocument<T>(string Name, T Content)
{
    /// <summary>Prints the kind of data, never the content.</summary>
    public override string ToString() => "ListedDocument";
}
