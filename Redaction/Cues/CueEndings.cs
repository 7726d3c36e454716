namespace CustomerBot.Redaction.Cues;

/// <summary>German compounds say what they are at their end: a "Telefonkennwort" is a password.</summary>
internal static class CueEndings
{
    private static readonly (string Ending, Cue Cue)[] _endings =
    [
        ("passwort", Cue.Password),
        ("password", Cue.Password),
        ("kennwort", Cue.Password),
        ("codewort", Cue.Password),
        ("schlüssel", Cue.Secret),
        ("kundennummer", Cue.Customer),
        ("kundennr", Cue.Customer),
        ("vertragsnummer", Cue.Customer),
        ("mitgliedsnummer", Cue.Customer),
        ("benutzername", Cue.UserName),
        ("nutzername", Cue.UserName),
        ("username", Cue.UserName),
        ("telefonnummer", Cue.Phone),
        ("handynummer", Cue.Phone),
        ("mobilnummer", Cue.Phone),
        ("rufnummer", Cue.Phone),
        ("ausweisnummer", Cue.IdCard),
        ("passnummer", Cue.Passport),
        ("bestellnummer", Cue.Order),
        ("sendungsnummer", Cue.Order),
        ("rechnungsnummer", Cue.Order),
        ("artikelnummer", Cue.Article),
        ("seriennummer", Cue.Article),
        ("rabattcode", Cue.Voucher),
        ("gutscheincode", Cue.Voucher),
        ("bestätigungscode", Cue.OneTimeCode),
        ("sicherheitscode", Cue.OneTimeCode),
        ("geburtsdatum", Cue.Birth),
        ("adresse", Cue.Address),
        ("anschrift", Cue.Address),
    ];

    public static Cue Find(ReadOnlySpan<char> word)
    {
        var last = char.ToLowerInvariant(word[^1]);
        foreach (var (ending, cue) in _endings)
        {
            if (last == ending[^1] && word.Length > ending.Length && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return cue;
            }
        }

        return Cue.None;
    }
}
