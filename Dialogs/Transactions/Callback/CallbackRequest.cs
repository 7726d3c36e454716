namespace CustomerBot.Dialogs.Transactions.Callback;

/// <summary>
/// What is stored for the purpose "callback": the receipt of a wish that the company has in its own system, or the wish itself where
/// the company has none and staff read it here.
/// </summary>
internal sealed record CallbackRequest
{
    public string? ReceiptNumber { get; init; }

    public DateTimeOffset? ReceivedAt { get; init; }

    public string? Name { get; init; }

    public string? PhoneNumber { get; init; }

    public string? Topic { get; init; }

    public DateTimeOffset? RequestedAt { get; init; }

    /// <summary>Prints the kind of data, never the person.</summary>
    public override string ToString() => nameof(CallbackRequest);
}
