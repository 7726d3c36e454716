namespace CustomerBot.Dialogs.Transactions.Callback;

/// <summary>A wish to be called back, as it is stored for the purpose "callback".</summary>
internal sealed record CallbackRequest(string Name, string PhoneNumber, string? Topic, DateTimeOffset RequestedAt)
{
    /// <summary>Prints the kind of data, never the person.</summary>
    public override string ToString() => nameof(CallbackRequest);
}
