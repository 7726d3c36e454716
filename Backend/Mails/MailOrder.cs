namespace CustomerBot.Backend;

/// <summary>A mail that waits for the relay, in memory only.</summary>
internal abstract record MailOrder
{
    private MailOrder() { } // closed: these three and no other

    /// <summary>A one-time code; without a customer there is nothing to send, and the queue is the same.</summary>
    public sealed record Code(Customer? Customer, string Digits, string Language, DateTimeOffset Until) : MailOrder
    {
        public override string ToString() => nameof(Code);
    }

    /// <summary>Somebody used up the tries of a code.</summary>
    public sealed record Warning(CustomerNumber? Customer, DateTimeOffset At) : MailOrder
    {
        public override string ToString() => nameof(Warning);
    }

    /// <summary>A finished mail, for example the receipt of a job.</summary>
    public sealed record Ready(Mail Mail) : MailOrder
    {
        public override string ToString() => nameof(Ready);
    }
}
