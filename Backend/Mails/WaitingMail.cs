using CustomerBot.Privacy;

namespace CustomerBot.Backend;

/// <summary>A mail in the queue.</summary>
/// <param name="Id">Its name among the mails of its owner.</param>
/// <param name="Record">What is stored.</param>
internal sealed record WaitingMail(string Id, MailRecord Record)
{
    /// <summary>The declared purpose under which mails wait.</summary>
    public const string Purpose = "mail";

    public DocumentAddress Address => new(Purpose, DataSubject.ForCustomer(Record.Owner), Id);

    public override string ToString() => nameof(WaitingMail);
}
