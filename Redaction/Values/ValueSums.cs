using System.Runtime.Intrinsics;

namespace CustomerBot.Redaction.Values;

/// <summary>The weights of some features added up, one sum for each class; those of at most 256 weights fit into 16 bits.</summary>
internal struct ValueSums
{
    public Vector128<short> Low;
    public Vector128<short> High;

    /// <summary>The likeliest value, and how many steps of a weight it stands above nothing.</summary>
    public readonly (ValueClass Value, int Lead) Best()
    {
        Span<short> sums = stackalloc short[ValueModel.Columns];
        Low.CopyTo(sums);
        High.CopyTo(sums[Vector128<short>.Count..]);
        var best = 1;
        for (var column = 2; column < ValueClasses.Count; column++)
        {
            best = sums[column] > sums[best] ? column : best;
        }

        return ((ValueClass)best, sums[best] - sums[0]);
    }
}
