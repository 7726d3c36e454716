using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Cues;

/// <summary>Compounds in several words: "Kd.-Nr.", "VS-Nr.", "staff number", "WLAN-Schlüssel", "loyalty card", "2FA".</summary>
internal static class JoinedCues
{
    private const int LongestPrefix = 24;
    private const int Reach = 12;

    /// <summary>Last words that mean nothing without the one before, and the head of a compound that means the same.</summary>
    private static readonly WordTable<string> _heads = new(
        new Dictionary<string, string>
        {
            ["code"] = "code",
            ["codes"] = "code",
            ["key"] = "schluessel",
            ["schluessel"] = "schluessel",
            ["word"] = "wort",
            ["wort"] = "wort",
            ["phrase"] = "wort",
            ["answer"] = "wort",
            ["question"] = "wort",
            ["box"] = "kombination",
            ["combination"] = "kombination",
            ["kombination"] = "kombination",
            ["combo"] = "kombination",
            ["lock"] = "kombination",
            ["safe"] = "kombination",
            ["card"] = "karte",
            ["karte"] = "karte",
            ["account"] = "konto",
            ["acc"] = "konto",
            ["konto"] = "konto",
            ["plan"] = "konto",
            ["flyer"] = "konto",
            ["ref"] = "konto",
            ["reference"] = "konto",
            ["name"] = "name",
            ["zeichen"] = "zeichen",
            ["faktor"] = "faktor",
            ["factor"] = "faktor",
        }.Select(pair => KeyValuePair.Create(WordHash.OfFolded(pair.Key), pair.Value))
    );

    private static readonly ulong _schluessel = WordHash.OfFolded("schluessel");
    private static readonly ulong _kennung = WordHash.OfFolded("kennung");
    private static readonly ulong _key = WordHash.OfFolded("key");
    private static readonly ulong _pass = WordHash.OfFolded("pass");

    /// <summary>Whether the word is a cue only together with another.</summary>
    public static bool IsHead(ulong hash) =>
        _heads.ContainsKey(hash) || hash == _schluessel || hash == _kennung || hash == _key || hash == _pass;

    public static void Join(ScanText text)
    {
        for (var index = 0; index < text.Count; index++)
        {
            ref var token = ref text[index];
            if (token.Shape != TokenShape.Word)
            {
                text.Cues |= token.Cue;
                continue;
            }

            if (text.Touches(index + 1) && DisguisedCues.TryRead(text, index, out var last, out var disguised))
            {
                text[last].Cue |= disguised;
                index = last;
            }
            else if (index > 0 && !token.AfterLine)
            {
                if (!token.AfterSpace || token.Is(Cue.NumberWord) || token.Has(WordMark.Head))
                {
                    JoinOne(text, index, ref token);
                    Undo(text, index);
                }
            }

            if (token.Has(WordMark.Head))
            {
                token.Cue |= OfPlainWord(text, index, token.Hash);
            }

            text.Cues |= token.Cue | text[index].Cue;
        }
    }

    /// <summary>"PIN-Wand", "Passwort-Manager": the last word of a compound says what it is, and it is no secret.</summary>
    private static void Undo(ScanText text, int index)
    {
        if (
            index >= 2
            && text.IsSymbol(index - 1, '-')
            && !text[index].AfterSpace
            && text.Touches(index - 1)
            && text[index - 2].Is(CueSearch.Secrets)
            && text[index].Length >= 4
            && text[index].Case != LetterCase.Upper
            && !text[index].Is(CueSearch.Deciding | Cue.NumberWord)
            && !_heads.ContainsKey(text[index].Hash)
            && !(text.Touches(index + 1) && (text[index + 1].Shape == TokenShape.Number || text.First(index + 1) is '-'))
        )
        {
            text[index - 2].Cue &= ~CueSearch.Secrets;
        }
    }

    private static void JoinOne(ScanText text, int index, ref Token token)
    {
        if (token.Is(Cue.NumberWord))
        {
            token.Cue |= OfWordBefore(text, index, CompoundStems.Allowed("nummer"), isNumber: true);
        }
        else if (token.Has(WordMark.Head) && _heads.TryGetValue(token.Hash, out var head))
        {
            var cue = OfWordBefore(text, index, CompoundStems.Allowed(head), isNumber: false);
            cue =
                cue == Cue.None && head == "karte" && text[index - 1].Length == 2 && text.Word(index - 1) is "ID" or "id"
                    ? Cue.IdCard
                    : cue;
            token.Cue = cue == Cue.None ? token.Cue : (token.Cue & ~CueSearch.Deciding) | cue;
        }
        else if (!token.AfterSpace && text.First(index - 1) == '2' && text.Word(index) is "FA" or "fa" or "Fa")
        {
            token.Cue |= Cue.OneTimeCode;
        }
    }

    /// <summary>"Schlüssel: …" is a key of letters and digits; "pass" is a password where a user name is spoken of, or before "to".</summary>
    private static Cue OfPlainWord(ScanText text, int index, ulong hash)
    {
        if (hash == _kennung && (index == 0 || !text[index - 1].Is(CueSearch.Deciding)))
        {
            return text.Touches(index + 1) ? Cue.None : Cue.UserName;
        }

        if (hash == _schluessel || hash == _key)
        {
            return text.First(index + 1) is ':' or '=' || HasLongCode(text, index) ? Cue.Secret : Cue.None;
        }

        if (hash != _pass || index + 1 >= text.Count)
        {
            return Cue.None;
        }

        if (text.Word(index + 1) is "to" or "is")
        {
            return Cue.Password;
        }

        for (var before = index - 1; before >= Math.Max(0, index - Reach); before--)
        {
            text.Work++;
            if (text[before].Is(Cue.UserName))
            {
                return Cue.Password;
            }
        }

        return Cue.None;
    }

    /// <summary>"den Schlüssel KX4D-9PLM-22TB", "key on the label 58301947720164925537".</summary>
    private static bool HasLongCode(ScanText text, int index)
    {
        for (var at = index + 1; at < Math.Min(text.Count, index + Reach / 2); at++)
        {
            text.Work++;
            if (text[at].Shape == TokenShape.Symbol && text.First(at) is '.' or '?' or '!')
            {
                return false;
            }

            if (
                text[at].Shape == TokenShape.Number
                && (text[at].Length >= 12 || (text[at].Length <= 5 && !text[at].AfterSpace && HasHyphens(text, at)))
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasHyphens(ScanText text, int index)
    {
        var hyphens = 0;
        for (var at = index; at < Math.Min(text.Count, index + Reach) && (at == index || !text[at].AfterSpace); at++)
        {
            hyphens += text.First(at) == '-' ? 1 : 0;
        }

        return hyphens >= 2;
    }

    private static Cue OfWordBefore(ScanText text, int last, Cue allowed, bool isNumber)
    {
        var before = last - 1;
        var joined = false;
        while (
            before > 0 && last - before <= 2 && text[before].Shape == TokenShape.Symbol && text.First(before) is '-' or '.' or '/' or '_'
        )
        {
            joined |= text.First(before) is '-' or '_' || text.Touches(last);
            before--;
        }

        if (text[before].Shape != TokenShape.Word || (isNumber && text[before].Is(CueSearch.Deciding)))
        {
            return Cue.None;
        }

        Span<char> buffer = stackalloc char[48];
        var cue = CompoundCues.OfStem(buffer[..WordHash.Fold(text.Word(before), buffer)]) & allowed;
        cue = cue == Cue.None ? text[before].Cue & CueSearch.Deciding & allowed : cue;
        var guess =
            isNumber && joined && text.Word(last)[0] is 'N' or 'n' && text[before].Length is >= 2 and <= LongestPrefix
                ? Cue.Customer
                : Cue.None;
        return cue == Cue.None ? guess : cue;
    }
}
