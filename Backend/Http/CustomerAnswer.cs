namespace CustomerBot.Backend;

/// <summary>The customer, or null; status 200 in both cases.</summary>
internal sealed record CustomerAnswer(Customer? Customer)
{
    public override string ToString() => nameof(CustomerAnswer);
}
