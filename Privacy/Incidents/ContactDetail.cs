namespace CustomerBot.Privacy;

/// <summary>A way to reach a person that the person once gave.</summary>
/// <param name="Field">Name of the declared field, such as <c>phoneNumber</c>.</param>
/// <param name="Value">What is stored in it.</param>
public sealed record ContactDetail(string Field, string Value)
{
    /// <summary>Prints the field, never what is in it.</summary>
    public override string ToString() => $"{nameof(ContactDetail)} {Field}";
}
