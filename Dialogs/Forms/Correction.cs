namespace CustomerBot.Dialogs.Forms;

/// <summary>What a customer puts right: a field, and its new value, or null to be asked for it.</summary>
internal sealed record Correction(string Field, string? Value)
{
    private const string Mark = "(correction) ";

    /// <summary>As a result of a question.</summary>
    public string AsAnswer() => Value is null ? $"{Mark}{Field}" : $"{Mark}{Field} {Value}";

    /// <summary>From the result of a question; null if it is an ordinary answer.</summary>
    public static Correction? FromAnswer(object? answer)
    {
        if (answer is not string text || !text.StartsWith(Mark, StringComparison.Ordinal))
        {
            return null;
        }

        var parts = text[Mark.Length..].Split(' ', 2);
        return new(parts[0], parts.Length == 2 ? parts[1] : null);
    }

    /// <summary>Prints the field, never the value.</summary>
    public override string ToString() => $"{nameof(Correction)} of {Field}";
}
