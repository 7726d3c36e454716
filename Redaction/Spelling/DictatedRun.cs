using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Recognizers.General;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Spelling;

/// <summary>
/// A value as one dictates it: words, letters, numbers and signs one after the other, with what is said of them between ("Hase und dann die
/// Zahl vierzehn", "badger all lowercase then sixty one and an exclamation mark"). What is said at its end does not belong to it.
/// </summary>
internal struct DictatedRun
{
    private const int Most = 48;

    private static readonly WordSet _then = WordHash.SetOf("dann danach then gefolgt von followed by zuletzt finally");

    private static readonly WordSet _links = WordHash.SetOf(
        "und and die der das den dem the a an ein eine einer einem mit with zahl ziffer zahlen number numbers digit digits zeichen buchstabe letter "
            + "letters mal times wieder again plus als am at in alles alle all zusammen anfang ende vorne hinten start beginning end geschrieben "
            + "kleingeschrieben grossgeschrieben zusammengeschrieben"
    );

    /// <summary>The word behind is written so.</summary>
    private static readonly WordSet _cases = WordHash.SetOf(
        "gross grosses grossem grosser klein kleines kleinem kleiner lowercase uppercase lower upper caps capital case"
    );

    /// <summary>What is said of passwords in general.</summary>
    private static readonly WordSet _ofRules = WordHash.SetOf(
        "kleinschreibung grossschreibung oder or muss must sensitive egal erlaubt allowed ziffern zeichen stellen"
    );

    private int _words;
    private int _numbers;
    private int _letters;
    private int _signs;
    private bool _mayBeWord;

    /// <summary>The last token that belongs to the value.</summary>
    public int Last { get; private set; }

    /// <summary>A number, a sign or letters are spelled in it, there is more than one part, and not only numbers.</summary>
    public readonly bool IsDictated =>
        _words + _numbers + _letters > 0
        && _words + _letters + _signs > 0
        && _signs + _numbers + (_letters > 1 ? 1 : 0) > 0
        && _words + _numbers + _signs + _letters > 1;

    /// <summary>Without a word that links it, more must be spelled in it.</summary>
    public readonly bool IsSure =>
        IsDictated
        && _words + _numbers + _letters + _signs > 2
        && Math.Sign(_words) + Math.Sign(_numbers) + Math.Sign(_letters) + Math.Sign(_signs) > 1;

    public static DictatedRun From(ScanText text, int first)
    {
        var run = new DictatedRun { Last = first - 1, _mayBeWord = true };
        for (var at = first; at < Math.Min(text.Count, first + Most) && (at == first || !text[at].AfterLine); )
        {
            text.Work++;
            var next = run.Part(text, at);
            if (next < 0)
            {
                break;
            }

            at = next;
        }

        return run;
    }

    /// <summary>Reads one part and tells the token behind it; -1 where the value ends.</summary>
    private int Part(ScanText text, int at)
    {
        if (text[at].Shape == TokenShape.Symbol)
        {
            return text.First(at) is ',' or '-' or '/' or '+' or '_' or '"' || (text.First(at) is '.' && text.Touches(at + 1))
                ? at + 1
                : -1;
        }

        if (Last == at - 1 && !text[at].AfterSpace)
        {
            return Take(at); // "hase12" is one part
        }

        if (SpokenNumber.TryRead(text, at, goesOn: Last >= at - 1, out var last, out _) || text[at].Shape == TokenShape.Number)
        {
            _numbers++;
            return Take(Math.Max(last, at));
        }

        if (Sign(text, at, out last))
        {
            _signs++;
            var next = Take(last);
            _mayBeWord = true;
            return next;
        }

        if (SpelledLetter.TryRead(text, at, out var letter) && !IsArticle(text, at, letter))
        {
            return Letter(text, at, letter);
        }

        return Word(text, at);
    }

    /// <summary>"mit großem B": said of the word before.</summary>
    private int Letter(ScanText text, int at, in SpelledLetter letter)
    {
        if (_words > 0 && letter.Form == LetterForm.Explained && (text.Word(at - 1) is "mit" or "with" or "a" or "einem"))
        {
            return letter.Last + 1;
        }

        _letters++;
        return Take(letter.Last);
    }

    private int Word(ScanText text, int at)
    {
        var begun = _words + _numbers + _letters + _signs > 0;
        if (_cases.Contains(text[at].Hash) || (begun && (_links.Contains(text[at].Hash) || _then.Contains(text[at].Hash))))
        {
            _mayBeWord |= _then.Contains(text[at].Hash) || _cases.Contains(text[at].Hash);
            return at + 1;
        }

        var next = text.IsSymbol(at + 1, ',') ? at + 2 : at + 1;
        var beforeSign = next < text.Count && Sign(text, next, out _);
        if (!(_mayBeWord || beforeSign) || !SecretWords.CanBeValue(text, at) || _ofRules.Contains(text[at].Hash))
        {
            return -1;
        }

        _words++;
        return Take(at);
    }

    private int Take(int last)
    {
        (Last, _mayBeWord) = (last, false);
        return last + 1;
    }

    /// <summary>"a" before a word is none: "with a capital L", "an A".</summary>
    private static bool IsArticle(ScanText text, int at, in SpelledLetter letter) =>
        letter.Form == LetterForm.Single && text.Word(at) is "a" && at + 1 < text.Count && text[at + 1].Length > 1;

    private static bool Sign(ScanText text, int at, out int last)
    {
        last = at;
        return text[at].Shape == TokenShape.Word
            && (text[at].Is(Cue.DotWord) || SignWords.Joint(text[at].Hash) != '\0' || SignWords.Sign(text, at, out last) != '\0');
    }
}
