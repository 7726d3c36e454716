using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers;

/// <summary>Finds what the conversation already knows, whatever stands around it.</summary>
internal static class KnownValueRecognizer
{
    public static void Find(ScanText text, KnownValues known)
    {
        foreach (var value in known.Values)
        {
            value.FindIn(text);
        }
    }
}
