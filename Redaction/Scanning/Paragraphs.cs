namespace CustomerBot.Redaction.Scanning;

internal static class Paragraphs
{
    /// <summary>The end of the paragraph that begins here: after the next blank line, or the end of the text.</summary>
    public static int End(ReadOnlySpan<char> text, int start)
    {
        for (var at = start; at < text.Length; )
        {
            var newline = text[at..].IndexOf('\n');
            if (newline < 0)
            {
                return text.Length;
            }

            at += newline + 1;
            var next = at;
            while (next < text.Length && (text[next] is ' ' or '\t' or '\r'))
            {
                next++;
            }

            if (next < text.Length && text[next] == '\n')
            {
                return next + 1;
            }

            at = next;
        }

        return text.Length;
    }
}
