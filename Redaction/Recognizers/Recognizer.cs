using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers;

/// <summary>Reads a text once and reports what it finds; keeps nothing between texts.</summary>
internal abstract class Recognizer
{
    public abstract void Find(ScanText text);
}
