namespace CustomerBot.Knowledge.Search;

/// <summary>
/// Cuts folded texts into pieces of three and four letters, word borders included. Pieces find compounds by their parts and words with
/// typing errors; borders keep "rat" and "Karat" apart.
/// </summary>
internal static class Grams
{
    private const int Shortest = 3;
    private const int Longest = 4;
    private const int BitsPerLetter = 16;

    /// <summary>The pieces in order, each packed into one number; a gram that spans two words is none.</summary>
    /// <param name="foldedText">Words between single spaces, with a space at both ends.</param>
    public static List<ulong> Of(string foldedText)
    {
        var grams = new List<ulong>(foldedText.Length * 2);
        for (var start = 0; start < foldedText.Length; start++)
        {
            var gram = 0UL;
            for (var end = start; end < foldedText.Length && end < start + Longest; end++)
            {
                gram = (gram << BitsPerLetter) | foldedText[end];
                if (end - start + 1 >= Shortest)
                {
                    grams.Add(gram);
                }

                if (foldedText[end] == ' ' && end > start)
                {
                    break;
                }
            }
        }

        return grams;
    }
}
