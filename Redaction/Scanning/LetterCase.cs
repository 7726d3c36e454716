namespace CustomerBot.Redaction.Scanning;

internal enum LetterCase : byte
{
    None,
    Lower,
    Title,
    Upper,
    Mixed,
}
