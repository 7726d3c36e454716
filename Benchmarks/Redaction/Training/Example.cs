namespace CustomerBot.Benchmarks.Redaction.Training;

/// <summary>A text and where its names are (start, end).</summary>
internal sealed record Example(string Text, IReadOnlyList<(int Start, int End)> Names)
{
    /// <summary>From a sentence in which names are marked.</summary>
    public static Example FromMarked(string marked)
    {
        var text = new System.Text.StringBuilder();
        var names = new List<(int, int)>();
        var start = 0;
        foreach (var character in marked)
        {
            switch (character)
            {
                case NameSource.Begin:
                    start = text.Length;
                    break;
                case NameSource.End:
                    names.Add((start, text.Length));
                    break;
                default:
                    text.Append(character);
                    break;
            }
        }

        return new Example(text.ToString(), names);
    }
}
