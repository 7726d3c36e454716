namespace CustomerBot.Backend;

/// <summary>A wish to be called back. Whoever sends it is not proven.</summary>
/// <param name="Name">Whom to ask for, up to 100 characters.</param>
/// <param name="PhoneNumber">Where to call, in international form, for example "+495611234567".</param>
/// <param name="Topic">What it is about and when it suits, up to 200 characters, if the customer likes.</param>
/// <param name="Language">Language to speak, for example "de".</param>
public sealed record Callback(string Name, string PhoneNumber, string? Topic, string Language)
{
    /// <summary>Prints the kind of data only.</summary>
    public override string ToString() => nameof(Callback);
}
