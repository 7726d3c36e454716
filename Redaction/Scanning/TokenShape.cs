namespace CustomerBot.Redaction.Scanning;

internal enum TokenShape : byte
{
    Word,
    Number,
    Symbol,
}
