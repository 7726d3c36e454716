namespace CustomerBot.Backend;

/// <summary>Where the company's staff find whom to call back. Every call may throw <see cref="BackendUnavailableException"/>.</summary>
public interface ICallbacks
{
    /// <summary>Hands a wish over; null if the company has no system for it.</summary>
    /// <exception cref="BackendRefusedException">Too many wishes for this number, or a part is missing or too long.</exception>
    Task<JobReceipt?> RequestAsync(Callback callback, string idempotencyKey, CancellationToken cancellationToken);

    /// <summary>Takes a wish back and forgets name, number and topic, because the customer withdrew the consent (GDPR Art. 7(3), 17(1)(b)).</summary>
    /// <returns>The receipt, or null if there is no such wish any more.</returns>
    Task<JobReceipt?> WithdrawAsync(string receiptNumber, string idempotencyKey, CancellationToken cancellationToken);
}
