using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>Links that carry user data, a session or a secret. A link to a plain page stays.</summary>
internal sealed class UrlRecognizer : Recognizer
{
    private const int Shortest = 12;

    public override void Find(ScanText text)
    {
        if (!text.Outline.MayHaveAny("/?") || !text.Outline.MayHaveAny(":."))
        {
            return;
        }

        var characters = text.Characters;
        for (var start = 0; start < characters.Length; )
        {
            var end = start;
            while (end < characters.Length && !char.IsWhiteSpace(characters[end]) && characters[end] is not ('<' or '>' or '"'))
            {
                end++;
            }

            if (end - start >= Shortest)
            {
                Check(text, start, end);
            }

            start = end + 1;
        }

        text.Work += characters.Length;
    }

    private static void Check(ScanText text, int start, int end)
    {
        var url = text.Characters[start..end];
        var scheme = url.IndexOf("://");
        if (scheme > 0)
        {
            var letters = scheme;
            while (letters > 0 && char.IsAsciiLetter(url[letters - 1]))
            {
                letters--;
            }

            start += letters;
            url = url[letters..];
        }
        else if (!LooksLikeHost(url))
        {
            return;
        }

        url = url.TrimEnd(".,;:!?)]}'*");
        if (UrlSecrets.Has(url))
        {
            text.Report(start, start + url.Length, PersonalDataKind.UrlWithToken, "url:token", Rank.Url);
        }
    }

    /// <summary>"shop.example/reset?token=…": a dot before the first slash or question mark, and something after it.</summary>
    private static bool LooksLikeHost(ReadOnlySpan<char> url)
    {
        var path = url.IndexOfAny('/', '?');
        var dot = path > 0 ? url[..path].LastIndexOf('.') : -1;
        return dot > 0 && char.IsAsciiLetter(url[dot + 1]) && url[..path].IndexOfAnyExcept(HostCharacters) < 0;
    }

    private static readonly System.Buffers.SearchValues<char> HostCharacters = System.Buffers.SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-:"
    );
}
