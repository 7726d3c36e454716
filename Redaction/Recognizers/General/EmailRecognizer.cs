using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>E-mail addresses (RFC 5321, as people type them): around each at sign, with blanks about it if the domain is whole.</summary>
internal sealed class EmailRecognizer : Recognizer
{
    private const int LongestLocal = 64;
    private const int LongestDomain = 255;

    public override void Find(ScanText text)
    {
        if (!text.Outline.MayHave('@'))
        {
            return;
        }

        var characters = text.Characters;
        var floor = 0;
        for (var at = characters.IndexOf('@'); at >= 0; at = Next(characters, at + 1))
        {
            var start = LocalStart(characters, at, floor);
            var end = DomainEnd(characters, at + 1);
            text.Work += end - start;
            if (start < at && end > at + 1)
            {
                text.Report(start, end, PersonalDataKind.Email, "shape:email", Rank.Email);
            }

            floor = at + 1;
        }
    }

    private static int Next(ReadOnlySpan<char> characters, int from)
    {
        var offset = characters[from..].IndexOf('@');
        return offset < 0 ? -1 : from + offset;
    }

    private static int LocalStart(ReadOnlySpan<char> characters, int at, int floor)
    {
        var start = at > 0 && characters[at - 1] == ' ' ? at - 1 : at;
        var end = start;
        while (start > Math.Max(floor, end - LongestLocal) && IsLocal(characters[start - 1]))
        {
            start--;
        }

        if (end < at)
        {
            start = SpacedStart(characters, start, floor);
        }

        while (start < end && characters[start] is '.' or '-' or '+' or '\'' or '/' or '=')
        {
            start++;
        }

        return start == end ? at : start;
    }

    /// <summary>"tom . berg @ outlook . com": where blanks stand about the at sign they may stand about the dots.</summary>
    private static int SpacedStart(ReadOnlySpan<char> characters, int start, int floor)
    {
        for (var parts = 0; parts < 4 && start - 4 >= floor && characters[(start - 3)..start] is " . "; parts++)
        {
            start -= 3;
            while (start > floor && IsLocal(characters[start - 1]))
            {
                start--;
            }
        }

        return start;
    }

    private static int DomainEnd(ReadOnlySpan<char> characters, int from)
    {
        var at = from < characters.Length && characters[from] == ' ' ? from + 1 : from;
        var (end, labels) = (from, 0);
        while (at < characters.Length && at - from < LongestDomain)
        {
            var label = LabelEnd(characters, at);
            if (label == at)
            {
                break;
            }

            labels++;
            if (labels >= 2 && IsTopLevel(characters[at..label]))
            {
                end = label;
            }

            var dot = SkipDot(characters, label);
            if (dot < 0)
            {
                return labels == 1 ? ProviderEnd(characters, at, label, end) : end;
            }

            at = dot;
        }

        return end;
    }

    /// <summary>"max@gmail", and where something else stands for the dot: "max@gmx de", "max@gmx,de", "max@gmx-de".</summary>
    private static int ProviderEnd(ReadOnlySpan<char> characters, int from, int label, int otherwise)
    {
        var hyphen = characters[from..label].LastIndexOf('-');
        if (hyphen > 0 && MailProviders.IsUsualTopLevel(characters[(from + hyphen + 1)..label]))
        {
            return label;
        }

        var next = label + 1 < characters.Length && characters[label] is ' ' or ',' ? LabelEnd(characters, label + 1) : label;
        var ends = next > label && MailProviders.IsUsualTopLevel(characters[(label + 1)..next]);
        if (ends && characters[label] == ',')
        {
            return next;
        }

        return !MailProviders.Contains(characters[from..label]) ? otherwise
            : ends ? next
            : label;
    }

    private static int LabelEnd(ReadOnlySpan<char> characters, int at)
    {
        while (at < characters.Length && (char.IsLetterOrDigit(characters[at]) || characters[at] == '-'))
        {
            at++;
        }

        return at;
    }

    /// <summary>The place after a dot, which may have one blank on either side if letters follow ("gmx .de"), or -1.</summary>
    private static int SkipDot(ReadOnlySpan<char> characters, int at)
    {
        var dot = at + 1 < characters.Length && characters[at] == ' ' && characters[at + 1] == '.' ? at + 1 : at;
        if (dot >= characters.Length || characters[dot] != '.')
        {
            return -1;
        }

        return dot > at && dot + 1 < characters.Length && characters[dot + 1] == ' ' ? dot + 2 : dot + 1;
    }

    private static bool IsTopLevel(ReadOnlySpan<char> label)
    {
        foreach (var character in label)
        {
            if (!char.IsLetter(character))
            {
                return label.StartsWith("xn--");
            }
        }

        return label.Length >= 2;
    }

    private static bool IsLocal(char character) =>
        char.IsLetterOrDigit(character) || character is '.' or '_' or '%' or '+' or '-' or '\'' or '/' or '=';
}
