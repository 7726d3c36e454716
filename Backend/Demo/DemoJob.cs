namespace CustomerBot.Backend;

/// <summary>A job for the demo shop.</summary>
/// <param name="Kind">What is to be done; its first letter begins the receipt's number.</param>
/// <param name="Owner">Whose job: a customer number, or the e-mail address of a declaration.</param>
/// <param name="Key">The idempotency key.</param>
/// <param name="Content">What is asked for; the same key with something else is refused.</param>
internal sealed record DemoJob(string Kind, string Owner, string Key, string Content)
{
    public override string ToString() => nameof(DemoJob);
}
