namespace CustomerBot.Redaction.Normalisation;

/// <summary>Words parted at the end of a line ("Ulmen-" / "allee 47"), put together again.</summary>
internal static class BrokenWords
{
    public static bool MayBeIn(ReadOnlySpan<char> text) => text.IndexOf("-\n") >= 0;

    public static void Undo(NormalText text)
    {
        var kept = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (IsBreak(text, at))
            {
                at++;
                continue;
            }

            text.Move(at, kept++);
        }

        text.Cut(kept);
    }

    private static bool IsBreak(NormalText text, int at) =>
        at > 0
        && at + 2 < text.Length
        && text.Buffer[at] == '-'
        && text.Buffer[at + 1] == '\n'
        && char.IsLower(text.Buffer[at - 1])
        && char.IsLower(text.Buffer[at + 2]);
}
