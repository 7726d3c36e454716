namespace CustomerBot.Backend;

/// <summary>A change of address as the demo shop keeps it, so that it can be taken back.</summary>
internal sealed record AddressChange(PostalAddress Before, PostalAddress After, bool TakenBack)
{
    public override string ToString() => nameof(AddressChange);
}
