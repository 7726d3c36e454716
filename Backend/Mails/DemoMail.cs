namespace CustomerBot.Backend;

/// <summary>A mail in the outbox of the demo.</summary>
/// <param name="At">When it was written.</param>
/// <param name="To">To whom.</param>
/// <param name="Subject">The subject.</param>
/// <param name="Text">The plain text.</param>
public sealed record DemoMail(DateTimeOffset At, string To, string Subject, string Text)
{
    /// <summary>Prints the kind of data only.</summary>
    public override string ToString() => nameof(DemoMail);
}
