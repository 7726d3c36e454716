using System.Text;

namespace CustomerBot.Cards;

/// <summary>Puts a value that somebody else wrote into a message without letting it format, link or frame anything.</summary>
public static class MarkdownText
{
    private const string Special = @"\`*_[]<>&|~#";

    /// <summary>The value on one line, with what Markdown or HTML would read as markup escaped.</summary>
    public static string Plain(string value)
    {
        var plain = new StringBuilder(value.Length + 8);
        foreach (var letter in value)
        {
            if (Special.Contains(letter, StringComparison.Ordinal))
            {
                plain.Append('\\');
            }

            plain.Append(char.IsControl(letter) ? ' ' : letter);
        }

        return plain.ToString();
    }
}
