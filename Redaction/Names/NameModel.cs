using System.IO.Compression;
using System.Reflection;
using System.Runtime.InteropServices;

namespace CustomerBot.Redaction.Names;

/// <summary>
/// Weights of a linear chain over three labels: outside, beginning, inside. Outside is the zero; each feature has one weight for the
/// beginning and one for the inside. Made by <c>dotnet run --project Benchmarks -- train-names</c>.
/// </summary>
internal sealed class NameModel
{
    public const int Size = 1 << 20;
    public const uint Mask = Size - 1;
    public const int Labels = 3;

    private readonly sbyte[] _weights;

    public NameModel(sbyte[] weights, float scale, float[] transitions) => (_weights, Scale, Transitions) = (weights, scale, transitions);

    /// <summary>The model that ships with the product.</summary>
    public static NameModel Shared { get; } = Load();

    /// <summary>What one step of a weight is worth.</summary>
    public float Scale { get; }

    /// <summary>From label (row) to label.</summary>
    public float[] Transitions { get; }

    public void Score(ReadOnlySpan<uint> features, out float beginning, out float inside)
    {
        var (first, second) = (0, 0);
        var pairs = MemoryMarshal.Cast<sbyte, short>(_weights);
        foreach (var feature in features)
        {
            var pair = pairs[(int)(feature & Mask)];
            first += (sbyte)pair;
            second += pair >> 8;
        }

        (beginning, inside) = (first * Scale, second * Scale);
    }

    public void Save(Stream target)
    {
        using var compressed = new BrotliStream(target, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new BinaryWriter(compressed);
        writer.Write(Scale);
        foreach (var transition in Transitions)
        {
            writer.Write(transition);
        }

        writer.Write(MemoryMarshal.AsBytes<sbyte>(_weights));
    }

    public static NameModel Read(Stream source)
    {
        using var reader = new BinaryReader(new BrotliStream(source, CompressionMode.Decompress));
        var scale = reader.ReadSingle();
        var transitions = new float[Labels * Labels];
        for (var index = 0; index < transitions.Length; index++)
        {
            transitions[index] = reader.ReadSingle();
        }

        var weights = new sbyte[Size * 2];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(weights.AsSpan()));
        return new NameModel(weights, scale, transitions);
    }

    private static NameModel Load()
    {
        using var source = Assembly.GetExecutingAssembly().GetManifestResourceStream("names.bin");
        return source is null ? new NameModel(new sbyte[Size * 2], 1, new float[Labels * Labels]) : Read(source);
    }
}
