using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Names;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>E-mail addresses written out: "max punkt muster at gmx punkt de", "max (at) gmx (dot) de", "c dot okafor ät web.de".</summary>
internal sealed class SpelledEmailRecognizer : Recognizer
{
    private const int CueReach = 7;
    private const int ShortestName = 6;

    private static readonly WordSet _announcing = WordHash.SetOf(
        "mail mails email emails mailadresse emailadresse adresse address postfach mailto kontakt contact erreichbar reach"
    );

    private static readonly WordSet _under = WordHash.SetOf("unter als under as");
    private static readonly WordSet _with = WordHash.SetOf("bei beim by");

    /// <summary>What companies and clubs call their mailboxes.</summary>
    private static readonly WordSet _mailboxes = WordHash.SetOf(
        "info kontakt contact office mail post service support hallo hello buero sales team rechnung rechnungen bestellung buchhaltung verwaltung "
            + "vorstand kassenwart webmaster admin shop praxis kanzlei sekretariat anfrage accounts enquiries bookings orders"
    );

    public override void Find(ScanText text)
    {
        for (var index = 0; index < text.Count - 1; index++)
        {
            ref var token = ref text[index];
            if (token.First is not ('@' or 'a' or 'A') && !token.Is(Cue.AtWord | Cue.MailHost))
            {
                continue;
            }

            if (SpelledSymbols.IsAt(text, index, out var before, out var after, out var unmistakable))
            {
                Judge(text, before, after, unmistakable);
            }
            else if (index > 0 && text[index].Is(Cue.MailHost))
            {
                JudgeHost(text, index);
            }
        }
    }

    private static void Judge(ScanText text, int before, int after, bool unmistakable)
    {
        var domain = SpelledDomain.From(text, after);
        if (domain.Last < 0)
        {
            return;
        }

        var local = SpelledLocalPart.EndingWith(text, before);
        var parted = text.IsSymbol(before + 1, ',');
        if (local.First < 0 || !(local.IsSpecial || unmistakable || (!parted && IsPlausible(text, local.First, domain))))
        {
            return;
        }

        Report(text, local.First, domain.Last);
    }

    /// <summary>An ordinary word before "at" may be just that: "the price at amazon dot com".</summary>
    private static bool IsPlausible(ScanText text, int local, in SpelledDomain domain)
    {
        if (IsAnnounced(text, local) && !text[local].IsIn(WordLists.VeryFrequentWord))
        {
            return true;
        }

        if (domain.IsSpelled && _mailboxes.Contains(text[local].Hash))
        {
            return true;
        }

        var ordinary = text[local].IsIn(WordLists.FrequentWord | WordLists.VeryFrequentWord);
        var unknown = !ordinary && !text[local].IsIn(WordLists.GermanWord | WordLists.EnglishWord);
        return domain.IsSpelled ? domain.IsProvider || !ordinary : domain.IsProvider && unknown;
    }

    private static bool IsAnnounced(ScanText text, int first)
    {
        for (var index = first - 1; index >= Math.Max(0, first - CueReach); index--)
        {
            text.Work++;
            if (_announcing.Contains(text[index].Hash))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"max.muster bei gmail punkt com", "bei web de unter max.muster": a name that no ordinary word is, beside the host.</summary>
    private static void JudgeHost(ScanText text, int host)
    {
        if (_with.Contains(text[host - 1].Hash) && host > 2)
        {
            var domain = SpelledDomain.From(text, host);
            var local = SpelledLocalPart.EndingWith(text, host - 2);
            var glued = local.IsGlued && (domain.IsWhole || IsAnnounced(text, local.First));
            if (domain.Last >= 0 && (glued || (domain.IsWhole && IsNoWord(text, local))))
            {
                Report(text, local.First, domain.Last);
                return;
            }
        }

        var last = SpelledDomain.From(text, host).Last;
        if (last + 2 < text.Count && last >= 0 && _under.Contains(text[last + 1].Hash))
        {
            var local = SpelledLocalPart.BeginningWith(text, last + 2);
            if (local.IsGlued)
            {
                Report(text, host, local.Last);
            }
        }
    }

    /// <summary>"paulabrandt".</summary>
    private static bool IsNoWord(ScanText text, in SpelledLocalPart local) =>
        local.First >= 0
        && local.First == local.Last
        && text[local.First].Length >= ShortestName
        && text[local.First].Lists == WordLists.None
        && text[local.First].Cue == Cue.None;

    private static void Report(ScanText text, int first, int last) =>
        text.Report(text[first].Start, text[last].End, PersonalDataKind.Email, "spelled:email", Rank.Email);
}
