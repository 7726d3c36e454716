namespace CustomerBot.Redaction.Recognizers;

/// <summary>Digits that are written as words, one by one.</summary>
internal static class SpokenDigits
{
    public static bool IsDigit(char character) => char.IsAsciiDigit(character);

    /// <summary>The digit that a folded word says, else the word itself.</summary>
    public static ReadOnlySpan<char> Read(ReadOnlySpan<char> word) =>
        word switch
        {
            "null" or "zero" => "0",
            "eins" or "ein" or "one" => "1",
            "zwei" or "zwo" or "two" => "2",
            "drei" or "three" => "3",
            "vier" or "four" => "4",
            "fuenf" or "funf" or "five" => "5",
            "sechs" or "six" => "6",
            "sieben" or "seven" => "7",
            "acht" or "eight" => "8",
            "neun" or "nine" => "9",
            _ => word,
        };
}
