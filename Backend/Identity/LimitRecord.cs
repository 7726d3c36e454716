namespace CustomerBot.Backend;

/// <summary>When codes were asked for, by one requester or to one target.</summary>
/// <param name="Requests">Times of the last day.</param>
/// <param name="Warnings">When the customer was warned of failed tries, of the last day.</param>
/// <param name="Customer">Of a requester: whom they proved to be within the last day.</param>
internal sealed record LimitRecord(IReadOnlyList<DateTimeOffset> Requests, IReadOnlyList<DateTimeOffset> Warnings, CustomerNumber? Customer)
{
    public static LimitRecord Empty { get; } = new([], [], null);

    public override string ToString() => nameof(LimitRecord);
}
