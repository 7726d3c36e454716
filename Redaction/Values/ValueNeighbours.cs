using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Values;

/// <summary>What stands before a candidate and was decided already: "X / Y", "not X but Y", a name before a date of birth.</summary>
/// <param name="Before">What the value before was taken for, if it stands in the same or the next line.</param>
/// <param name="Joint">The word or symbol between the two, if there is one only; 0 otherwise.</param>
/// <param name="FoundBefore">The kind of what the rules found right before, plus 1; 0 for nothing.</param>
internal readonly record struct ValueNeighbours(ValueClass Before, uint Joint, uint FoundBefore)
{
    private const int Reach = 12;

    public static ValueNeighbours Of(ScanText text, ValueCandidate candidate, int valueLast, ValueClass value)
    {
        var between = candidate.First - valueLast - 1;
        var near = value != ValueClass.Nothing && between is >= 0 and <= Reach;
        var joint =
            !near || between > 1 ? 0U
            : between == 0 ? 1U
            : text[valueLast + 1].Shape == TokenShape.Symbol ? text.First(valueLast + 1)
            : (uint)text[valueLast + 1].Hash | 1U;
        return new ValueNeighbours(near ? value : ValueClass.Nothing, joint, KindBefore(text, candidate.First));
    }

    /// <summary>With no more than a comma or bracket between.</summary>
    private static uint KindBefore(ScanText text, int first)
    {
        var before = first - 1;
        before -= before > 0 && text[before].Shape == TokenShape.Symbol ? 1 : 0;
        if (before < 0)
        {
            return 0;
        }

        var (low, high) = (0, text.Candidates.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = text.Candidates[middle].End < text[before].End ? (middle + 1, high) : (low, middle);
        }

        return low < text.Candidates.Count && text.Candidates[low].Start <= text[before].Start ? (uint)text.Candidates[low].Kind + 1 : 0;
    }
}
