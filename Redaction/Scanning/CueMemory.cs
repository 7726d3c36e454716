using System.Runtime.CompilerServices;
using CustomerBot.Redaction.Cues;

namespace CustomerBot.Redaction.Scanning;

/// <summary>What was announced about the last few places: every recognizer of numbers asks about the same number.</summary>
internal struct CueMemory
{
    private const int Size = 4;

    private Places _places;
    private Answers _answers;

    public readonly bool TryGet(int place, out Cue cue)
    {
        cue = _answers[place & (Size - 1)];
        return _places[place & (Size - 1)] == place + 1;
    }

    public Cue Keep(int place, Cue cue)
    {
        (_places[place & (Size - 1)], _answers[place & (Size - 1)]) = (place + 1, cue);
        return cue;
    }

    public void Clear() => _places = default;

    /// <summary>Counted from 1, so that an empty one is none.</summary>
    [InlineArray(Size)]
    private struct Places
    {
        private int _first;
    }

    [InlineArray(Size)]
    private struct Answers
    {
        private Cue _first;
    }
}
