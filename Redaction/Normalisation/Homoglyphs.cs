namespace CustomerBot.Redaction.Normalisation;

/// <summary>
/// Cyrillic and Greek letters that look Latin, read as Latin only where they stand in one word with Latin letters or digits: a word
/// that is Cyrillic throughout is Russian, not a disguise.
/// </summary>
internal static class Homoglyphs
{
    private const string Disguised = "АВЕЅІЈКМНОРСТУХаеіјорсухѕһԁԛԝгкмтвнΑΒΕΖΗΙΚΜΝΟΡΤΥΧοανρικχυ";
    private const string Plain = "ABESIJKMHOPCTYXaeijopcyxshdqwrkmtbhABEZHIKMNOPTYXoavpikxu";

    public static void Undo(NormalText text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = WordEnd(text, start, out var foreign, out var latin);
            if (foreign && latin)
            {
                Replace(text, start, end);
            }

            start = end + 1;
        }
    }

    private static int WordEnd(NormalText text, int start, out bool foreign, out bool latin)
    {
        (foreign, latin) = (false, false);
        var end = start;
        for (; end < text.Length && text.Buffer[end] is not (' ' or '\n' or '\t' or '\r'); end++)
        {
            var character = text.Buffer[end];
            latin |= char.IsAsciiLetterOrDigit(character);
            foreign |= character is >= '\u0370' and < '\u0530';
        }

        return end;
    }

    private static void Replace(NormalText text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            var index = text.Buffer[at] < '\u0370' ? -1 : Disguised.IndexOf(text.Buffer[at], StringComparison.Ordinal);
            if (index >= 0)
            {
                text.Replace(at, Plain[index]);
            }
        }
    }
}
