using CustomerBot.Redaction;
using Microsoft.Extensions.Options;

namespace CustomerBot.Tests.Redaction;

internal static class Redactors
{
    public static Redactor Standard { get; } = With(new RedactionOptions());

    public static Redactor With(RedactionOptions options) => new(Options.Create(options));

    /// <summary>The stretches found, as text.</summary>
    public static IReadOnlyList<string> Values(string text, PersonalDataKind kind) =>
        [.. Standard.Find(text).Where(finding => finding.Kind == kind).Select(finding => text.Substring(finding.Start, finding.Length))];
}
