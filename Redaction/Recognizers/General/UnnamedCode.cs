using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Names;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>
/// Numbers that no word announces right beside them, by what the sentence speaks of: "die drei Ziffern hinten sind 660", "an der
/// Schranke 7712 tippen", "die App zeigt 318 774", "ich habe 2468 eingetippt, jetzt ist die PIN gesperrt".
/// </summary>
internal static class UnnamedCode
{
    private const int Before = 14;
    private const int Earlier = 30;
    private const int ShortMessage = 8;
    private const int After = 14;

    [Flags]
    private enum Hint
    {
        None = 0,
        Back = 1,
        Digits = 2,
        Lock = 4,
        Typing = 8,
        Source = 16,
        Verb = 32,
        Code = 64,
        Pin = 128,
        Card = 256,
        Count = 512,
        Error = 1024,
    }

    private static readonly WordTable<Hint> _hints = Build();

    /// <summary>Password (also of a lock or a card) or one-time code; null if nothing says so.</summary>
    public static PersonalDataKind? Of(ScanText text, int first, in NumberGroup group)
    {
        if (group.Digits is < 3 or > 8 || group.Characters > group.Digits + 2 || IsCounted(text, group.LastToken))
        {
            return null;
        }

        if (text.Count <= ShortMessage && group.Digits == 6 && group.Characters == 6 && text[first].Length == 3)
        {
            return PersonalDataKind.OneTimeCode; // "ok hier: 290-416"
        }

        var before = CollectBefore(text, first);
        var hints = before | CollectAfter(text, group.LastToken);
        if ((before & Hint.Error) != 0)
        {
            return null;
        }

        var three = group.Digits is 3 or 4;
        if (three && (hints & Hint.Back) != 0 && (hints & (Hint.Digits | Hint.Card | Hint.Code)) != 0)
        {
            return PersonalDataKind.Password;
        }

        if (group.Digits < 4 && !(text.IsSymbol(first - 1, '#') || text.IsSymbol(first - 1, '*')))
        {
            return null;
        }

        return Long(text, first, group, hints, before);
    }

    private static PersonalDataKind? Long(ScanText text, int first, in NumberGroup group, Hint hints, Hint before)
    {
        var year = group.Digits == 4 && group.LastToken == first && text.Word(first) is ['1', '9', ..] or ['2', '0', ..];
        if (year && (hints & Hint.Typing) == 0)
        {
            return null;
        }

        var told =
            (hints & Hint.Typing) != 0
            || SecretWords.IsCopula(text, first - 1)
            || text.First(first - 1) is '#' or '*' or ':'
            || IsHint(text, first - 1, Hint.Lock);
        if ((hints & Hint.Lock) != 0 && told)
        {
            return PersonalDataKind.Password;
        }

        if (text.IsSymbol(first - 1, '#') || group.Characters > group.Digits + 1)
        {
            return null; // a number with such a sign is an order's
        }

        if ((hints & Hint.Pin) != 0 && (!year || (hints & Hint.Typing) != 0))
        {
            return PersonalDataKind.Password;
        }

        var shown =
            IsBoth(hints, Hint.Source | Hint.Verb)
            || IsBoth(before, Hint.Source | Hint.Digits)
            || (text.IsSymbol(first - 1, ':') && IsHint(text, first - 2, Hint.Source));
        var counted = IsBoth(before, Hint.Digits | Hint.Count) && IsHint(text, first - 1, Hint.Digits);
        return !year && ((hints & Hint.Code) != 0 || shown || counted) ? PersonalDataKind.OneTimeCode : null;
    }

    private static bool IsBoth(Hint hints, Hint both) => (hints & both) == both;

    private static Hint CollectBefore(ScanText text, int first)
    {
        var hints = Hint.None;
        var own = true;
        for (var index = first - 1; index >= Math.Max(0, first - Earlier); index--)
        {
            own &= index >= first - Before && !EndsSentence(text, index);
            hints |= own ? Of(text, index) : Of(text, index) & (Hint.Code | Hint.Pin | Hint.Lock);
        }

        return hints;
    }

    private static Hint CollectAfter(ScanText text, int last)
    {
        var hints = Hint.None;
        for (
            var index = last + 1;
            index < Math.Min(text.Count, last + After) && (!EndsSentence(text, index) || AsksOfIt(text, index));
            index++
        )
        {
            hints |= Of(text, index);
        }

        return hints;
    }

    /// <summary>"…? Ist das der Code?"</summary>
    private static bool AsksOfIt(ScanText text, int index) =>
        text.First(index) == '?'
        && index + 2 < text.Count
        && SecretWords.IsCopula(text, index + 1)
        && SecretWords.IsPointer(text, index + 2);

    private static Hint Of(ScanText text, int index)
    {
        text.Work++;
        if (text[index].Shape != TokenShape.Word)
        {
            return Hint.None;
        }

        var hint = _hints.GetValueOrDefault(text[index].Hash);
        hint |= text[index].Is(Cue.OneTimeCode) ? Hint.Code : Hint.None;
        hint |= text[index].Is(Cue.Version) && (hint & Hint.Source) == 0 ? Hint.Error : Hint.None;
        hint |= text[index].Is(Cue.Pin) ? Hint.Pin : Hint.None;
        hint |= text[index].Is(Cue.DigitWord) ? Hint.Count : Hint.None;
        return hint | (text[index].Is(Cue.Card | Cue.CardCheck) ? Hint.Card : Hint.None);
    }

    private static bool IsHint(ScanText text, int index, Hint hint) => index >= 0 && (Of(text, index) & hint) != 0;

    private static bool EndsSentence(ScanText text, int index) =>
        text.First(index) is '!' or '?' or ';'
        || (text.First(index) == '.' && index > 0 && text[index - 1].Length > 2 && index + 1 < text.Count && text[index + 1].AfterSpace);

    /// <summary>"4500 Punkte", "2000 points": something is counted.</summary>
    public static bool IsCounted(ScanText text, int last)
    {
        var next = last + 1;
        if (next >= text.Count || text[next].AfterLine || text[next].Shape != TokenShape.Word)
        {
            return next < text.Count && text.First(next) is '€' or '%' or '$' or '£' or '°' && !text[next].AfterLine;
        }

        return text[next].Is(Cue.Measure | Cue.Month)
            || text.Word(next) is "mm" or "cm" or "m" or "x" or "Watt" or "Volt" or "Liter" or "times" or "mal"
            || (text[next].Case == LetterCase.Title && text[next].IsIn(WordLists.Noun))
            || (
                text[next].Case == LetterCase.Lower
                && text[next].IsIn(WordLists.EnglishWord | WordLists.GermanWord)
                && !text[next].IsIn(WordLists.VeryFrequentWord | WordLists.VerbOrAdjective)
                && _hints.GetValueOrDefault(text[next].Hash) == Hint.None
                && text.Word(next).EndsWith("s")
            );
    }

    private static WordTable<Hint> Build()
    {
        (Hint Hint, string Words)[] all =
        [
            (Hint.Back, "hinten rueckseite back vorne vorn reverse rueckwaerts front hintendrauf strip signature unterschriftsfeld"),
            (Hint.Code, "fob authenticator tangenerator"),
            (Hint.Digits, "ziffern ziffer zahlen stellen digits numbers number nummer zahl dreistellige dreistelligen digit"),
            (
                Hint.Lock,
                "schranke tor tuer haustuer eingang eingangstuer hoftor garage garagentor alarmanlage alarm paketraum tiefgarage fahrradkeller muellraum building entrance entry gate door barrier lobby safe tresor schliessfach schluesseltresor schluesselbox schluesselkasten schluesselsafe keysafe lockbox keypad pforte foyer treppenhaus toreinfahrt einfahrt hauseingang hauptingang wohnungstuer kellertuer gartentor schloss locker paketkasten packstation"
            ),
            (
                Hint.Typing,
                "tippen tippe tipp eingeben gib druecken druecke mit with code zahl kombination press enter dial type use using benutze eingetippt eingegeben gedrueckt typed entered ausschalten entschaerfen needs need braucht brauche brauchst brauchen punch punched"
            ),
            (
                Hint.Source,
                "app sms text mail email nachricht nachrichten messages texts mails fob display message authenticator brief faktor factor handy texted"
            ),
            (
                Hint.Verb,
                "springt zeigt zeigte shows showing showed gave sent says schickte geschickt bekommen gekriegt bekam kam got received erhalten came texted steht said sagt stand"
            ),
        ];
        var hints = new Dictionary<ulong, Hint>();
        foreach (var (hint, words) in all)
        {
            foreach (var hash in words.Split(' ').Select(word => WordHash.OfFolded(word)))
            {
                hints[hash] = hints.GetValueOrDefault(hash) | hint;
            }
        }

        return new(hints);
    }
}
