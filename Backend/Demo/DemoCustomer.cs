namespace CustomerBot.Backend;

/// <summary>An invented customer and, for some, their Entra account ("tenant/object").</summary>
internal sealed record DemoCustomer(Customer Customer, string? EntraAccount)
{
    public override string ToString() => nameof(DemoCustomer);
}
