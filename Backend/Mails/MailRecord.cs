namespace CustomerBot.Backend;

/// <summary>A mail on its way out as it is stored.</summary>
/// <param name="Owner">Under whose key it is sealed: a customer number, or what else tells the person.</param>
/// <param name="Order">What is to be sent.</param>
/// <param name="MessageId">The same with each try: a relay and a mail program can tell a repetition.</param>
/// <param name="DueAt">Until then it belongs to the node that wrote this; afterwards any node may take it.</param>
/// <param name="Attempts">How often the relay said "later".</param>
internal sealed record MailRecord(string Owner, MailOrder Order, string MessageId, DateTimeOffset DueAt, int Attempts)
{
    public override string ToString() => nameof(MailRecord);
}
