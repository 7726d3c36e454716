using CustomerBot.Redaction.Cues;

namespace CustomerBot.Redaction.Recognizers;

/// <summary>A number that an authority or a bank gives out, with the rule it follows.</summary>
internal abstract class Identifier
{
    public abstract PersonalDataKind Kind { get; }

    /// <summary>Words that announce it.</summary>
    public abstract Cue Cue { get; }

    public abstract int ShortestLength { get; }

    public abstract int LongestLength { get; }

    public virtual string Evidence => "checksum";

    /// <summary>Letters and digits stand where the rule wants them (capitals, no separators).</summary>
    public abstract bool HasShape(ReadOnlySpan<char> compact);

    /// <summary>The rule holds so firmly that no word nearby is needed; never, unless the identifier says when.</summary>
    public virtual bool IsProven(ReadOnlySpan<char> compact) => false;

    /// <summary>There are numbers for which <see cref="IsProven"/> holds.</summary>
    public virtual bool CanBeProven => true;

    /// <summary>Words nearby that say it is something else although the rule holds.</summary>
    public virtual Cue Contradiction => Cue.None;
}
