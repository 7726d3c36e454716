namespace CustomerBot.Tests.Redaction;

/// <summary>How people type: as one learns it, without capitals, without umlauts.</summary>
internal static class Styles
{
    public static readonly (string Name, Func<string, string> Change)[] All =
    [
        ("as written", text => text),
        ("small letters", text => text.ToLowerInvariant()),
        ("small letters without umlauts", text => WithoutUmlauts(text.ToLowerInvariant())),
    ];

    private static string WithoutUmlauts(string text) =>
        text.Replace("ä", "ae", StringComparison.Ordinal)
            .Replace("ö", "oe", StringComparison.Ordinal)
            .Replace("ü", "ue", StringComparison.Ordinal)
            .Replace("ß", "ss", StringComparison.Ordinal);
}
