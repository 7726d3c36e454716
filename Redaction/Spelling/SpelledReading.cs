using CustomerBot.Redaction.Names;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Spelling;

/// <summary>
/// A paragraph once more with what is spelled out in it as one would type it: "S wie Siegfried, T wie Theodor, dann at gmx punkt de" is
/// "ST@gmx.de", "Lindenweg siebzehn" is "Lindenweg 17", "dritter achter einundachtzig" is "3.8.81". The recognizers read that text, and
/// each character of it knows the words it stands for.
/// </summary>
internal ref struct SpelledReading(TypedText typed, ScanText from)
{
    private Piece _before;
    private bool _worthwhile;

    /// <summary>How many digits the number has that was written last, if it stands behind a name.</summary>
    private int _house;

    /// <summary>Letters are among what was written last: it is one word, whatever stands between.</summary>
    private bool _letters;

    /// <summary>The last word has a spelled sign before it.</summary>
    private bool _joined;

    /// <summary>Letters up to this token were looked at and are no spelling: they are not looked at again.</summary>
    private int _noLettersBefore;

    /// <summary>"Schillerstraße hundertzwölf fünf null …": what follows a whole number is another one.</summary>
    private bool EndsHouseNumber => _house > 1 && _before == Piece.Spelled;

    /// <summary>Reads the paragraph; false if nothing is spelled out in it that could be personal data.</summary>
    public bool Read()
    {
        if (!SpelledStart.MayHold(from))
        {
            return false;
        }

        typed.Begin();
        for (var at = 0; at < from.Count; )
        {
            var after = Next(at);
            if (after < 0)
            {
                typed.Copy(at, glued: _before == Piece.Joint);
                (_before, _joined) = (Piece.Ordinary, _before == Piece.Joint);
                after = at + 1;
            }

            at = after;
        }

        from.Work += from.Count;
        return _worthwhile;
    }

    /// <summary>Writes what is spelled at the token and tells the token behind it; -1 if nothing is.</summary>
    private int Next(int at)
    {
        if (from[at].AfterLine)
        {
            _before = Piece.Ordinary;
        }

        if (_before is Piece.Spelled or Piece.Ordinal)
        {
            var next = Fillers.Skip(from, at, _before == Piece.Ordinal, out var separator);
            if (next < from.Count && GoOn(next, separator) is var after and > 0)
            {
                return after;
            }
        }

        var begin = _before == Piece.Joint && from.IsSymbol(at, ',') && at + 1 < from.Count ? at + 1 : at; // "hash, nineteen"
        return Joint(at) is var joint and > 0 ? joint
            : Street(at) is var street and > 0 ? street
            : Spelled(begin, _before == Piece.Joint, '\0');
    }

    /// <summary>What follows what was spelled; but the comma behind a house number ends the street.</summary>
    private int GoOn(int at, char separator)
    {
        if (separator == ' ' && _house > 0)
        {
            return -1;
        }

        separator = _letters && separator == ' ' ? '\0' : separator;
        return Spelled(at, goesOn: true, separator) is var after and > 0 ? after : Joint(at);
    }

    /// <summary>A word for a sign; it has no blanks about it.</summary>
    private int Joint(int at)
    {
        if (!SpelledJoint.TryRead(from, at, _before != Piece.Ordinary || _joined, out var sign, out var after))
        {
            return -1;
        }

        typed.Put(sign, at, after - 1);
        _worthwhile |= sign != '.' || _before == Piece.Spelled;
        _before = Piece.Joint;
        return after;
    }

    /// <summary>"B3rgstraße" is a street in disguise.</summary>
    private int Street(int at)
    {
        if (
            !from[at].AfterSpace
            || !from.Touches(at + 1)
            || from[at].Shape != TokenShape.Word
            || DisguisedWord.From(from, at) is not { IsStreet: true } word
        )
        {
            return -1;
        }

        typed.Blanks(at);
        for (var index = at; index <= word.Last; index++)
        {
            if (from[index].Shape == TokenShape.Word)
            {
                typed.Put(from.Word(index), index, index);
            }
            else
            {
                typed.Put(DisguisedWord.LetterFor(from.First(index)), index, index);
            }
        }

        (_before, _joined, _worthwhile) = (Piece.Ordinary, false, true);
        return word.Last + 1;
    }

    private int Spelled(int at, bool goesOn, char separator)
    {
        if (SpelledStart.IsPlainWord(from[at]))
        {
            return -1;
        }

        if (SpelledDay.TryRead(from, at, _before == Piece.Ordinal, out var last, out var day))
        {
            typed.Open(at, goesOn && _before == Piece.Ordinal, '\0');
            typed.Put(day, at, last);
            typed.Put('.', last, last);
            (_before, _worthwhile) = (Piece.Ordinal, true);
            return last + 1;
        }

        if (
            (SpokenNumber.TryRead(from, at, goesOn, out last, out var digits) || TryDigits(at, goesOn, out last, out digits))
            && !(goesOn && SpokenNumber.IsCounting(from, last + 1))
        )
        {
            typed.Open(
                at,
                goesOn,
                _before == Piece.Ordinal ? '\0'
                    : EndsHouseNumber ? ' '
                    : separator
            );
            typed.Put(digits, at, last);
            _worthwhile |= goesOn || SpelledStart.IsBesideName(from, at, last);
            (_before, _letters) = (Piece.Spelled, _letters && goesOn);
            _house = !goesOn && at > 0 && Houses.IsBeforeNumber(from, at - 1) ? digits.Length : 0;
            return last + 1;
        }

        return Houses.TryNumber(from, at, out var number) ? HouseNumber(at, number) : Letters(at, goesOn);
    }

    /// <summary>Digits among number words: "zero 7 seven".</summary>
    private bool TryDigits(int at, bool goesOn, out int last, out string digits)
    {
        (last, digits) = (at, "");
        if (from[at].Shape != TokenShape.Number || !(goesOn || SpokenNumber.IsBefore(from, at)))
        {
            return false;
        }

        digits = from.Word(at).ToString();
        return true;
    }

    /// <summary>"Birkenallee, Hausnummer siebzehn" is "Birkenallee 17".</summary>
    private int HouseNumber(int at, int number)
    {
        if (at > 0 && (from[at].AfterSpace || from[at].Shape == TokenShape.Symbol))
        {
            typed.Open(at, joined: true, ' ');
        }

        if (SpokenNumber.TryRead(from, number, goesOn: true, out var last, out var digits))
        {
            typed.Put(digits, at, last);
        }
        else
        {
            typed.Put(from.Word(number), at, number);
            last = number;
        }

        (_before, _worthwhile, _house) = (Piece.Spelled, true, digits.Length);
        return Houses.IsBeforeStreet(from, at) && from.IsSymbol(last + 1, ',') ? last + 2 : last + 1; // "number nine, Harbour Street"
    }

    private int Letters(int at, bool goesOn)
    {
        if (at < _noLettersBefore && !goesOn)
        {
            return -1;
        }

        var run = LetterRun.From(from, at);
        if (!run.IsSpelled(from, goesOn))
        {
            _noLettersBefore = Math.Max(_noLettersBefore, run.Last + 1);
            return -1;
        }

        typed.Open(at, goesOn, '\0');
        if (run.IsNumberWord(out var digits))
        {
            typed.Put(digits, at, run.Last);
        }

        for (var index = 0; index < run.Count && digits.Length == 0; index++)
        {
            typed.Put(run[index].Letter, run[index].First, run[index].Last);
        }

        if (goesOn && _house > 0 && run.Count == 1)
        {
            _before = Piece.Spelled; // "siebzehn a"
            return run.Last + 1;
        }

        (_before, _house, _letters) = (Piece.Spelled, 0, true);
        _worthwhile |= run.Count > 1 || goesOn || run.IsBeforeNumber(from);
        return run.Last + 1;
    }

    /// <summary>What was written last.</summary>
    private enum Piece
    {
        Ordinary,
        Spelled,
        Ordinal,
        Joint,
    }
}
