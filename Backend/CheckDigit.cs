namespace CustomerBot.Backend;

/// <summary>Check digit after Damm: finds every single wrong digit and every swap of two neighbours.</summary>
internal static class CheckDigit
{
    /// <summary>A totally anti-symmetric quasigroup of order ten (Damm 2004, page 111).</summary>
    private static readonly string[] s_table =
    [
        "0317598642",
        "7092154863",
        "4206871359",
        "1750983426",
        "6123045978",
        "3674209581",
        "5869720134",
        "8945362017",
        "9438617205",
        "2581436790",
    ];

    public static char Of(string digits) => digits.Aggregate('0', (interim, digit) => s_table[interim - '0'][digit - '0']);

    /// <summary>Whether the last digit is the check digit of those before it.</summary>
    public static bool Fits(string digits) => Of(digits) == '0';
}
