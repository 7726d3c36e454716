using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>Passwords and user names: the next word after "Passwort", "Benutzername" and the like, unless it only tells what is wrong with it.</summary>
internal sealed class SecretRecognizer : Recognizer
{
    private const int MostFillers = 5;

    public override void Find(ScanText text)
    {
        for (var index = 0; index < text.Count; index++)
        {
            var cue = text[index].Cue & (Cue.Password | Cue.Pin | Cue.Secret | Cue.UserName);
            if (cue != 0 && StandsBefore(text, index, out var value))
            {
                Report(text, value, (cue & Cue.UserName) != 0 ? PersonalDataKind.UserName : PersonalDataKind.Password, "cue");
            }
            else if (cue != 0)
            {
                Read(text, index, (cue & Cue.UserName) != 0 ? PersonalDataKind.UserName : PersonalDataKind.Password);
            }
            else if (PlatformNames.IsPlatformName(text, index))
            {
                Read(text, index, PersonalDataKind.UserName);
            }
            else if (PlatformNames.SignsInAs(text, index))
            {
                Report(text, index + 1, PersonalDataKind.UserName, "shape:user");
            }
            else if (
                text.First(index) == '@'
                && text[index].AfterSpace
                && text.Touches(index + 1)
                && text[index + 1].Shape != TokenShape.Symbol
            )
            {
                Report(text, index, PersonalDataKind.UserName, "shape:handle");
            }
        }
    }

    /// <summary>"hund_katze1 als Passwort": what stands before it has the shape of a secret, so it is no ordinary word.</summary>
    private static bool StandsBefore(ScanText text, int cue, out int value)
    {
        value = cue - 2;
        if (cue < 2 || text.Word(cue - 1) is not ("als" or "as"))
        {
            return false;
        }

        while (value > 0 && !text[value].AfterSpace)
        {
            value--;
        }

        return value < cue - 2 && text[value].Shape != TokenShape.Symbol && text[value].Start < text[cue - 2].Start;
    }

    private static void Read(ScanText text, int cue, PersonalDataKind kind)
    {
        var value = SkipFillers(text, cue, out var separated);
        if (
            value >= text.Count
            || text[value].Shape == TokenShape.Symbol
                && text.First(value) is not ('@' or '"' or '$' or '#' or '!' or '&' or '*' or '_' or '\'')
        )
        {
            return;
        }

        value += text.First(value) is '"' or '\'' && value + 1 < text.Count ? 1 : 0;
        var quoted = text.First(value - 1) is '"' or '\'';
        if (SecretShape.IsValue(text, value, kind, separated, quoted))
        {
            var last = Report(text, value, kind, "cue");
            Second(text, last, kind);
        }
    }

    /// <summary>"login NAME / PASSWORD".</summary>
    private static void Second(ScanText text, int last, PersonalDataKind kind)
    {
        if (
            kind == PersonalDataKind.UserName
            && last + 2 < text.Count
            && text.IsSymbol(last + 1, '/')
            && text[last + 2].Shape != TokenShape.Symbol
        )
        {
            Report(text, last + 2, PersonalDataKind.Password, "cue");
        }
    }

    private static int SkipFillers(ScanText text, int cue, out bool separated)
    {
        separated = false;
        var index = cue + 1;
        for (var steps = 0; steps < MostFillers && index < text.Count; steps++)
        {
            if (IsPossessive(text, index))
            {
                (separated, index) = (true, index + 1);
            }
            else if (text.First(index) is ':' or '=' or '>' or '-' or '.' && text[index].Shape == TokenShape.Symbol)
            {
                separated |= text.First(index) is ':' or '=' or '>' || (text.First(index) == '-' && text[index].AfterSpace);
            }
            else if (!text[index].Is(Cue.Filler | Cue.NumberWord | Cue.NameWord) || IsGlued(text, index))
            {
                break;
            }
            else
            {
                separated |= SecretShape.IsCopula(text, index);
            }

            index++;
        }

        return index;
    }

    /// <summary>"my password's …".</summary>
    private static bool IsPossessive(ScanText text, int index) =>
        text.First(index) == '\''
        && text.Touches(index)
        && text.Touches(index + 1)
        && text[index + 1].Length == 1
        && text.First(index + 1) is 's' or 'S';

    /// <summary>"neu2024!" begins with a filler but is a password.</summary>
    private static bool IsGlued(ScanText text, int index) =>
        text.Touches(index + 1) && (text[index + 1].Shape == TokenShape.Number || text.First(index + 1) is '_' or '@' or '#' or '$');

    private static int Report(ScanText text, int value, PersonalDataKind kind, string evidence)
    {
        var last = SecretShape.LastToken(text, value, kind);
        text.Report(text[value].Start, text[last].End, kind, evidence, Rank.Secret);
        return last;
    }
}
