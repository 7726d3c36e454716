namespace CustomerBot.Backend;

/// <summary>Proof that the company took a job. The same idempotency key gives the same receipt.</summary>
/// <param name="Number">What the customer can refer to, for example "R-7F3K9Q".</param>
/// <param name="At">When the job was taken.</param>
public sealed record JobReceipt(string Number, DateTimeOffset At);
