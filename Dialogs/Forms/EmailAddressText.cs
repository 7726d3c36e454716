using System.Text;
using System.Text.RegularExpressions;

namespace CustomerBot.Dialogs.Forms;

/// <summary>Finds an e-mail address in what was typed, as people write it (RFC 5321 without quoted local parts and address literals).</summary>
internal static partial class EmailAddressText
{
    /// <summary>The address with its domain in lower case; null if there is none or more than one.</summary>
    public static string? Read(string text)
    {
        var candidates = Candidate().Matches(text.Normalize(NormalizationForm.FormKC));
        return candidates.Count == 1 ? Normal(candidates[0].Value) : null;
    }

    private static string? Normal(string candidate)
    {
        var at = candidate.IndexOf('@', StringComparison.Ordinal);
        var isWhole = Backend.EmailAddress.IsShortEnough(candidate) && !candidate.Contains("..", StringComparison.Ordinal);
        return isWhole ? candidate[..at] + candidate[at..].ToLowerInvariant() : null;
    }

    /// <summary>Letters of every script: addresses have been international since RFC 6531.</summary>
    [GeneratedRegex(@"(?<![\p{L}\p{N}@._+\-])[\p{L}\p{N}][\p{L}\p{N}_+.'\-]*@(?:[\p{L}\p{N}\-]+\.)+\p{L}{2,}(?![\p{L}\p{N}@])")]
    private static partial Regex Candidate();
}
