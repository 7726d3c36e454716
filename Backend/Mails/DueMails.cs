namespace CustomerBot.Backend;

/// <summary>What a look for mails found.</summary>
/// <param name="Mails">Mails that nobody holds.</param>
/// <param name="Unreadable">How many records of mails were changed on the disk and do not open.</param>
internal sealed record DueMails(IReadOnlyList<WaitingMail> Mails, int Unreadable)
{
    public override string ToString() => nameof(DueMails);
}
