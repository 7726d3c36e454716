namespace CustomerBot.Redaction;

/// <summary>One pass over a text.</summary>
internal sealed class Scan(RedactionOptions options)
{
    public IReadOnlyList<Finding> Run(string text, KnownValues? known)
    {
        var findings = new List<Finding>();
        foreach (var value in known?.Values ?? [])
        {
            for (var at = 0; (at = text.IndexOf(value.Value, at, StringComparison.OrdinalIgnoreCase)) >= 0; at += value.Value.Length)
            {
                findings.Add(new Finding(at, value.Value.Length, value.Kind, "known"));
            }
        }

        _ = options;
        findings.Sort((a, b) => a.Start.CompareTo(b.Start));
        return findings;
    }
}
