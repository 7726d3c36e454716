namespace CustomerBot.Redaction;

/// <summary>Two spellings of one value ("0170 1234567", "0170/1234567") are one: only letters and digits count, without case.</summary>
internal static class PlaceholderKey
{
    public static string Of(string value) =>
        string.Concat(value.Where(char.IsLetterOrDigit)).ToLowerInvariant() is { Length: > 0 } key ? key : value;
}
