using System.IO.Compression;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CustomerBot.Redaction.Values;

/// <summary>
/// Weights of a multinomial logistic regression over <see cref="ValueClass"/>: each feature has one row with a weight for each class. Made
/// by <c>dotnet run --project Benchmarks -- train-values</c>.
/// </summary>
internal sealed class ValueModel
{
    public const int Size = 1 << 17;
    public const uint Mask = Size - 1;

    /// <summary>Sixteen weights of one byte are what the processor adds at once.</summary>
    public const int Columns = 16;

    private readonly sbyte[] _weights;

    public ValueModel(sbyte[] weights, float scale) => (_weights, Scale) = (weights, scale);

    /// <summary>The model that ships with the product.</summary>
    public static ValueModel Shared { get; } = Load();

    /// <summary>What one step of a weight is worth.</summary>
    public float Scale { get; }

    /// <summary>Adds what the features say to the sums of all classes.</summary>
    public void Add(ReadOnlySpan<uint> features, ref ValueSums sums)
    {
        var (low, high) = (sums.Low, sums.High);
        ref var start = ref MemoryMarshal.GetArrayDataReference(_weights);
        foreach (var feature in features)
        {
            var row = Vector128.LoadUnsafe(ref start, (feature & Mask) * Columns);
            var (first, second) = Vector128.Widen(row);
            low += first;
            high += second;
        }

        (sums.Low, sums.High) = (low, high);
    }

    public void Save(Stream target)
    {
        using var compressed = new BrotliStream(target, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new BinaryWriter(compressed);
        writer.Write(Scale);
        writer.Write(MemoryMarshal.AsBytes<sbyte>(_weights));
    }

    private static ValueModel Load()
    {
        var weights = new sbyte[Size * Columns];
        using var source = Assembly.GetExecutingAssembly().GetManifestResourceStream("values.bin");
        if (source is null)
        {
            return new ValueModel(weights, 1);
        }

        using var reader = new BinaryReader(new BrotliStream(source, CompressionMode.Decompress));
        var scale = reader.ReadSingle();
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(weights.AsSpan()));
        return new ValueModel(weights, scale);
    }
}
