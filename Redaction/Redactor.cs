using System.Text;
using Microsoft.Extensions.Options;

namespace CustomerBot.Redaction;

/// <summary>Finds personal data in chat text and replaces it. Keeps nothing; safe for use by several threads at once.</summary>
public sealed class Redactor
{
    /// <summary>What stands for a text that could not be read to its end.</summary>
    public const string Withheld = "[Text zurückgehalten]";

    private readonly Scan _scan;

    /// <summary>A redactor with the given settings.</summary>
    public Redactor(IOptions<RedactionOptions> options) => _scan = new Scan(options.Value);

    /// <summary>Finds personal data; ordered by start, without overlap. Throws what a recognizer throws.</summary>
    public IReadOnlyList<Finding> Find(string text, KnownValues? known = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _scan.Run(text, known);
    }

    /// <summary>
    /// The text with a placeholder for each finding. Fails closed: if a recognizer throws, the whole text is withheld.
    /// </summary>
    public string Redact(string text, PlaceholderMap? placeholders = null, KnownValues? known = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            return Replace(text, _scan.Run(text, known), placeholders ?? new PlaceholderMap());
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return Withheld;
        }
    }

    private static string Replace(string text, IReadOnlyList<Finding> findings, PlaceholderMap placeholders)
    {
        if (findings.Count == 0)
        {
            return text;
        }

        var redacted = new StringBuilder(text.Length);
        var position = 0;
        foreach (var finding in findings)
        {
            redacted.Append(text, position, finding.Start - position);
            redacted.Append(placeholders.For(finding.Kind, text.Substring(finding.Start, finding.Length)));
            position = finding.End;
        }

        return redacted.Append(text, position, text.Length - position).ToString();
    }
}
