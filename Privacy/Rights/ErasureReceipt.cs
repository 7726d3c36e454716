namespace CustomerBot.Privacy;

/// <summary>Receipt for an erasure; carries nothing of what was erased.</summary>
/// <param name="Number">For example D-19KD7M.</param>
/// <param name="At">When it was done.</param>
/// <param name="Erased">How many records went, per purpose.</param>
/// <param name="OutOfBackupsBy">From then on no backup can bring anything back.</param>
/// <param name="Recipients">Who is told to erase it too, by language (GDPR Art. 19).</param>
public sealed record ErasureReceipt(
    string Number,
    DateTimeOffset At,
    IReadOnlyDictionary<string, int> Erased,
    DateTimeOffset OutOfBackupsBy,
    IReadOnlyList<IReadOnlyDictionary<string, string>> Recipients
)
{
    /// <summary>Names of the recipients in a language such as <c>de</c>.</summary>
    public IEnumerable<string> RecipientNames(string language) =>
        Recipients.Select(recipient => new LocalizedText(recipient).For(language));
}
