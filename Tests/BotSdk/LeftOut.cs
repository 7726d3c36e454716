using System.IO.Enumeration;

namespace CustomerBot.Tests.BotSdk;

/// <summary>The table of what BotSdk leaves out, read from its README so that the two cannot differ.</summary>
internal sealed class LeftOut
{
    private readonly List<string> _patterns;

    private LeftOut(List<string> patterns)
    {
        _patterns = patterns;
    }

    public static LeftOut Read()
    {
        var rows = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "BotSdk", "README.md"))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal));
        return new LeftOut([.. rows.SelectMany(row => row.Split('|')[1].Split(',')).Select(cell => cell.Trim().Trim('`'))]);
    }

    public bool Explains(string signature) =>
        _patterns.Exists(pattern => FileSystemName.MatchesSimpleExpression(pattern, signature, ignoreCase: false));
}
