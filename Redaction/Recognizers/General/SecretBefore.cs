using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Names;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>A password or user name that stands before the word for it: "X ist mein Passwort", "X als Kennwort", "X = PIN", "X, my login".</summary>
internal static class SecretBefore
{
    private const int MostAbout = 4;
    private const int MostPointers = 3;
    private const int Farthest = 14;

    /// <summary>"is", "as" or an equals sign joins them.</summary>
    public static bool TryLinked(ScanText text, int cue, PersonalDataKind kind, out SecretChunk chunk) =>
        IsRightBefore(text, cue, kind, out chunk, out var link) && link is Copula or Equal or As;

    /// <summary>Somewhere before in the sentence stands what no ordinary word looks like.</summary>
    public static bool TryTyped(ScanText text, int cue, PersonalDataKind kind, out SecretChunk chunk) =>
        IsTypedBefore(text, cue, kind, out chunk);

    /// <summary>They stand side by side, or the value was typed before: only where no value follows.</summary>
    public static bool TryLoose(ScanText text, int cue, PersonalDataKind kind, out SecretChunk chunk) =>
        IsRightBefore(text, cue, kind, out chunk, out _)
        || IsTypedBefore(text, cue, kind, out chunk)
        || IsQuotedBefore(text, cue, kind, out chunk);

    /// <summary>"das System sagt, "apfelkuchen" sei zu kurz als Passwort".</summary>
    private static bool IsQuotedBefore(ScanText text, int cue, PersonalDataKind kind, out SecretChunk chunk)
    {
        chunk = default;
        if (cue < 3 || text.Word(cue - 1) is not ("als" or "as"))
        {
            return false;
        }

        for (var index = cue - 2; index >= Math.Max(0, cue - Farthest / 2); index--)
        {
            text.Work++;
            if (text.First(index) is '"' or '\'' && !text[index].AfterSpace)
            {
                chunk = SecretChunk.Before(text, index, kind);
                return chunk.IsQuoted && chunk.Last < index && SecretWords.CanBeValue(text, chunk.First);
            }
        }

        return false;
    }

    /// <summary>"Tippe ich X ein, kommt falsches Passwort", "I changed it to X and now it says wrong password".</summary>
    private static bool IsTypedBefore(ScanText text, int cue, PersonalDataKind kind, out SecretChunk chunk)
    {
        chunk = default;
        for (
            var index = cue - 2;
            index >= 0 && index >= cue - Farthest && !EndsSentence(text, index) && !text[index + 1].AfterLine;
            index--
        )
        {
            text.Work++;
            if (text[index].Is(CueSearch.Deciding & ~Cue.Measure))
            {
                return false;
            }

            if (!text[index].AfterSpace || SecretWords.IsPlace(text, index - 1) || IsNamed(text, index - 1))
            {
                continue;
            }

            chunk = SecretChunk.From(text, index, kind);
            if (chunk.IsStrong(text, kind) && chunk.Last < cue)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Modell XR500", "Fritzbox 7590AX": a noun before it says what it is.</summary>
    private static bool IsNamed(ScanText text, int index) =>
        index >= 0
        && text[index].Shape == TokenShape.Word
        && text[index].IsCapital
        && index > 0
        && !text[index].AfterLine
        && !SecretWords.IsSpeaker(text, index);

    private static bool EndsSentence(ScanText text, int index) =>
        text.First(index) is '.' or '!' or '?' or ';' && text[index + 1].AfterSpace && index > 0 && text[index - 1].Length > 3;

    private static bool IsRightBefore(ScanText text, int cue, PersonalDataKind kind, out SecretChunk chunk, out char link)
    {
        (chunk, link) = (default, '\0');
        var index = SkipAbout(text, cue - 1, out var mine);
        if (index < 0 || !Link(text, ref index, out link, mine) || text[index].AfterLine && index < cue - 6)
        {
            return false;
        }

        chunk = SecretChunk.Before(text, index, kind);
        if (chunk.IsEmpty || chunk.Last > index || IsOtherNumber(text, chunk.First))
        {
            return false;
        }

        return chunk.IsStrong(text, kind)
            || link switch
            {
                Copula or Equal => IsNumberOfFour(text, chunk) || IsQuotedOrAlone(text, chunk),
                As => IsNumberOfFour(text, chunk) || IsGivenAs(text, chunk),
                _ => chunk.IsQuoted && mine && SecretWords.CanBeValue(text, chunk.First),
            };
    }

    private const char Copula = 'i';
    private const char Equal = '=';
    private const char As = 'a';

    /// <summary>"mein neues", "the", and what a hyphen joins to the word: "WLAN-".</summary>
    private static int SkipAbout(ScanText text, int index, out bool mine)
    {
        mine = false;
        for (var steps = 0; steps < MostAbout && index >= 0; steps++)
        {
            text.Work++;
            if (text.IsSymbol(index, '-') && text.Touches(index + 1) && index > 0 && text[index - 1].Shape == TokenShape.Word)
            {
                index -= 2;
            }
            else if (text[index].Shape == TokenShape.Word && SecretWords.IsAbout(text, index) && text.Word(index) is not ("als" or "as"))
            {
                mine = true;
                index--;
            }
            else
            {
                break;
            }
        }

        return index;
    }

    private static bool Link(ScanText text, ref int index, out char link, bool mine)
    {
        link = '\0';
        if (text[index].Shape == TokenShape.Word)
        {
            link =
                SecretWords.IsCopula(text, index) ? Copula
                : text.Word(index) is "als" or "as" or "Als" ? As
                : '\0';
            index -= link == '\0' ? 0 : 1;
        }
        else if (text.First(index) is '=' or ',' or '(' || (text.First(index) is '-' or ':' && text[index + 1].AfterSpace))
        {
            link = text.First(index) == '=' ? Equal : ',';
            index--;
        }

        for (var steps = 0; link == Copula && steps < MostPointers && index > 0; steps++)
        {
            if (!SecretWords.IsPointer(text, index) && text.First(index) is not (',' or '-'))
            {
                break;
            }

            index--;
        }

        return index >= 0 && (link != '\0' || mine);
    }

    private static bool IsNumberOfFour(ScanText text, in SecretChunk chunk) =>
        chunk.IsNumber
        && chunk.First == chunk.Last
        && chunk.Digits is >= 4 and <= 10
        && !(chunk.First > 0 && text[chunk.First - 1].Is(CueSearch.Deciding));

    /// <summary>"Wolke ist mein Passwort": the first word of the sentence, and no small one.</summary>
    private static bool IsQuotedOrAlone(ScanText text, in SecretChunk chunk) =>
        SecretWords.CanBeValue(text, chunk.First)
        && (
            chunk.IsQuoted
            || (
                chunk.IsWord
                && chunk.Length >= 4
                && IsFirst(text, chunk.First)
                && !text[chunk.First].IsIn(WordLists.FrequentWord)
                && text[chunk.First].Cue == Cue.None
            )
        );

    private static bool IsGivenAs(ScanText text, in SecretChunk chunk)
    {
        var before = chunk.First - 1;
        return SecretWords.CanBeValue(text, chunk.First)
            && (
                chunk.IsQuoted
                || (chunk.Words > 0 && before >= 0 && SecretWords.IsSpeaker(text, before) && SecretWords.StandsOut(text, chunk.First))
            );
    }

    private static bool IsFirst(ScanText text, int index) =>
        index == 0 || text[index].AfterLine || text.First(index - 1) is '.' or '!' or '?' or ':';

    /// <summary>"Kunde K-4471 ist mein Login": the number is a customer's, and found as such.</summary>
    private static bool IsOtherNumber(ScanText text, int first) =>
        first > 0 && text[first - 1].Is(CueSearch.Deciding) && !text[first - 1].Is(Cue.Password | Cue.UserName | Cue.Pin | Cue.Secret);
}
