namespace CustomerBot.Dialogs.Understanding;

/// <summary>Tells a typing slip from another word.</summary>
internal static class EditDistance
{
    /// <summary>Whether one inserted, missing, wrong or swapped letter (Levenshtein, with neighbours swapped as one slip) lies between the two.</summary>
    public static bool IsAtMostOne(string one, string other)
    {
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        if (longer.Length - shorter.Length > 1)
        {
            return false;
        }

        var start = shorter.AsSpan().CommonPrefixLength(longer);
        var restOfShorter = shorter.AsSpan(start);
        var restOfLonger = longer.AsSpan(start);
        if (shorter.Length != longer.Length)
        {
            return restOfLonger[1..].SequenceEqual(restOfShorter);
        }

        return restOfShorter.Length <= 1
            || restOfShorter[1..].SequenceEqual(restOfLonger[1..])
            || (
                restOfShorter[0] == restOfLonger[1]
                && restOfShorter[1] == restOfLonger[0]
                && restOfShorter[2..].SequenceEqual(restOfLonger[2..])
            );
    }
}
