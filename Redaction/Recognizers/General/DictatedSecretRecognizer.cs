using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Scanning;
using CustomerBot.Redaction.Spelling;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>
/// Passwords and user names that are dictated: "Passwort ist Kater Minus Minka Minus neunzehn", "Liverpool with a capital L then oh five as
/// password".
/// </summary>
internal sealed class DictatedSecretRecognizer : Recognizer
{
    private const int MostLinks = 6;
    private const int Farthest = 24;
    private const Cue Announcing = Cue.Password | Cue.Secret | Cue.UserName;

    private static readonly WordSet _links = WordHash.SetOf(
        "ist lautet lautete war waere is was heisst hiess auf to hab habe haben ich i we wir nehme benutze nutze used use buchstabiert "
            + "ausgeschrieben spelled spelt spelling nun jetzt now immer always einfach just so also"
    );

    private static readonly WordSet _before = WordHash.SetOf("mit with used use nehme nutze benutze verwende using hab habe ist");
    private static readonly WordSet _mine = WordHash.SetOf("mein meine my das the unser our");

    public override void Find(ScanText text)
    {
        if ((text.Cues & Announcing) == 0)
        {
            return;
        }

        for (var index = 0; index < text.Count; index++)
        {
            if (text[index].Is(Announcing))
            {
                Behind(text, index);
                Before(text, index);
            }
        }
    }

    private static void Behind(ScanText text, int cue)
    {
        var (first, linked) = (cue + 1, false);
        for (; first < Math.Min(text.Count, cue + MostLinks) && !text[first].AfterLine; first++)
        {
            var link =
                text.First(first) is ':' or '=' or '-' or '>' || SecretWords.IsCopula(text, first) || _links.Contains(text[first].Hash);
            if (!link && !text[first].Is(Cue.NumberWord | Cue.NameWord) && text.First(first) is not ('"' or '\''))
            {
                break;
            }

            linked |= link;
        }

        if (first >= text.Count || (text[first].AfterLine && !linked))
        {
            return;
        }

        var run = DictatedRun.From(text, first);
        if (linked ? run.IsDictated : run.IsSure)
        {
            Report(text, first, run.Last, text[cue].Cue);
        }
    }

    /// <summary>"X as password", "X ist mein Passwort".</summary>
    private static void Before(ScanText text, int cue)
    {
        var end = cue - 1;
        end -= end > 0 && _mine.Contains(text[end].Hash) ? 1 : 0;
        if (end < 1 || text.Word(end) is not ("als" or "as" or "ist" or "is"))
        {
            return;
        }

        var first = end;
        while (first > 0 && end - first < Farthest && !text[first].AfterLine && text.First(first - 1) is not ('.' or '!' or '?' or ':'))
        {
            first--;
        }

        for (var start = first; start < end; start++)
        {
            if (start == first || _before.Contains(text[start - 1].Hash))
            {
                var run = DictatedRun.From(text, start);
                if (run.IsDictated && run.Last == end - 1)
                {
                    Report(text, start, run.Last, text[cue].Cue);
                    return;
                }
            }
        }
    }

    private static void Report(ScanText text, int first, int last, Cue cue)
    {
        var kind = (cue & Cue.UserName) != 0 ? PersonalDataKind.UserName : PersonalDataKind.Password;
        text.Report(text[first].Start, text[last].End, kind, "spelled:secret", Rank.Secret);
    }
}
