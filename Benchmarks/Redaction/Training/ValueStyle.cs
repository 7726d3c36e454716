namespace CustomerBot.Benchmarks.Redaction.Training;

/// <summary>Who types without capitals or umlauts writes names, towns and numbers so, too.</summary>
internal sealed record ValueStyle(bool Lower, bool Upper, bool Plain)
{
    /// <summary>As the sentence about the values is typed.</summary>
    public static ValueStyle Of(string sentence, Random random)
    {
        var (letters, capitals, umlauts) = (
            sentence.Count(char.IsLetter),
            sentence.Count(char.IsUpper),
            sentence.Count(character => character is 'ä' or 'ö' or 'ü' or 'ß')
        );
        return new ValueStyle(
            Lower: letters > 0 && capitals == 0 && random.Next(5) != 0,
            Upper: letters > 3 && capitals == letters,
            Plain: umlauts == 0 && random.Next(6) == 0
        );
    }

    public string Apply(string value)
    {
        value =
            Lower ? value.ToLowerInvariant()
            : Upper ? value.ToUpperInvariant()
            : value;
        return Plain ? Styles.WithoutUmlauts(value) : value;
    }
}
