using System.Text;
using CustomerBot.Redaction.Recognizers;
using CustomerBot.Redaction.Values;
using Microsoft.Extensions.Options;

namespace CustomerBot.Redaction;

/// <summary>Finds personal data in chat text and replaces it. Keeps nothing; safe for use by several threads at once.</summary>
public sealed class Redactor
{
    /// <summary>What stands for a text that could not be read to its end.</summary>
    public const string Withheld = "[Text zurückgehalten]";

    private const int MostPasses = 8;

    private readonly Scan _scan;

    /// <summary>A redactor with the given settings.</summary>
    public Redactor(IOptions<RedactionOptions> options)
        : this(new Scan(RecognizerCatalog.Create(options.Value), new ValueRecognizer(ValueModel.Shared, ValueRecognizer.Reluctance))) { }

    internal Redactor(Scan scan) => _scan = scan;

    /// <summary>Finds personal data; ordered by start, without overlap. Throws what a recognizer throws.</summary>
    public IReadOnlyList<Finding> Find(string text, KnownValues? known = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _scan.Run(text, known);
    }

    /// <summary>
    /// The text with a placeholder for each finding, by default with what is known in the turn that is running. Fails closed: if a
    /// recognizer throws, the whole text is withheld.
    /// </summary>
    public string Redact(string text, PlaceholderMap? placeholders = null, KnownValues? known = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            return Replace(text, placeholders ?? new PlaceholderMap(), known ?? KnownValues.Current);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return Withheld;
        }
    }

    /// <summary>
    /// Again until nothing is found: what the first pass replaces can uncover what it hid, and redacting a redacted text must change nothing.
    /// </summary>
    private string Replace(string text, PlaceholderMap placeholders, KnownValues? known)
    {
        for (var pass = 0; pass < MostPasses; pass++)
        {
            var findings = PlaceholderMarks.Spare(text, _scan.Run(text, known));
            if (findings.Count == 0)
            {
                return text;
            }

            text = Replace(text, findings, placeholders);
        }

        return Withheld;
    }

    private static string Replace(string text, IReadOnlyList<Finding> findings, PlaceholderMap placeholders)
    {
        var redacted = new StringBuilder(text.Length);
        var position = 0;
        foreach (var finding in findings)
        {
            redacted.Append(text, position, finding.Start - position);
            redacted.Append(placeholders.For(finding.Kind, finding.Known ?? text.Substring(finding.Start, finding.Length)));
            position = finding.End;
        }

        return redacted.Append(text, position, text.Length - position).ToString();
    }
}
