namespace CustomerBot.Privacy;

/// <summary>One opened document of a subject, for export.</summary>
internal sealed record SubjectDocument(string Purpose, string Name, DateTimeOffset? ExpiresAt, byte[] Json)
{
    public override string ToString() => $"{nameof(SubjectDocument)} of purpose {Purpose}";
}
