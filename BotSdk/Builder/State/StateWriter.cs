using System.Buffers;
using System.Text.Json;

namespace Microsoft.Bot.Builder;

/// <summary>A JSON writer and its buffer, kept per thread because every save needs one for a moment.</summary>
internal sealed class StateWriter : IDisposable
{
    private const int LargestKept = 1 << 16;

    [ThreadStatic]
    private static StateWriter _kept;

    private readonly ArrayBufferWriter<byte> _buffer = new(1024);

    private StateWriter()
    {
        Json = new Utf8JsonWriter(
            _buffer,
            new JsonWriterOptions
            {
                Encoder = StateJsonOptions.Typed.Encoder,
                MaxDepth = StateJsonOptions.MaxDepth,
                SkipValidation = true,
            }
        );
    }

    internal Utf8JsonWriter Json { get; }

    internal ReadOnlySpan<byte> Written => _buffer.WrittenSpan;

    /// <summary>A converter may serialise state while state is being serialised: then the second one gets its own.</summary>
    internal static StateWriter Rent()
    {
        var kept = _kept ?? new StateWriter();
        _kept = null;
        return kept;
    }

    public void Dispose()
    {
        if (_buffer.Capacity <= LargestKept)
        {
            // State is personal data: it must not stay behind in a buffer.
            _buffer.Clear();
            Json.Reset();
            _kept = this;
        }
    }
}
