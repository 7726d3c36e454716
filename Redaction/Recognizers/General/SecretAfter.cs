using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>
/// Walks from the announcing word to the end of its sentence and takes the first stretch that is a value: right behind "ist" or a colon
/// nearly anything, further away only what no ordinary word looks like.
/// </summary>
internal ref struct SecretAfter
{
    private const int Reach = 18;
    private const Cue Announcing = Cue.Password | Cue.Pin | Cue.Secret | Cue.UserName;

    private readonly ScanText _text;
    private readonly int _cue;
    private readonly PersonalDataKind _kind;
    private SecretLink _link;
    private bool _onlyFillers;

    /// <summary>"password policy", "Passwort-Seite": the sentence speaks of something else.</summary>
    private bool _moved;
    private bool _asked;

    private SecretAfter(ScanText text, int cue, PersonalDataKind kind)
    {
        (_text, _cue, _kind, _link, _onlyFillers) = (text, cue, kind, SecretLink.Adjacent, true);
    }

    public static bool TryRead(ScanText text, int cue, PersonalDataKind kind, out SecretChunk value, out int last)
    {
        var walk = new SecretAfter(text, cue, kind);
        return walk.Run(out value, out last);
    }

    private bool Run(out SecretChunk value, out int last)
    {
        (value, last) = (default, -1);
        for (var index = _cue + 1; index < Math.Min(_text.Count, _cue + Reach); )
        {
            _text.Work++;
            if (_text[index].AfterLine && !MayCrossLine(index))
            {
                return false;
            }

            if (Passes(ref index, out var stop))
            {
                continue;
            }

            if (stop)
            {
                return false;
            }

            value = SecretChunk.From(_text, index, _kind);
            var place = new SecretPlace(_text, _cue, _kind, _link, _asked);
            if (place.IsValue(value, index))
            {
                last = place.LastOf(value);
                return true;
            }

            _moved |= _onlyFillers && _link == SecretLink.Adjacent && value.IsWord;
            _onlyFillers = false;
            _link = SecretLink.None;
            index = Math.Max(index, value.Last) + 1;
        }

        return false;
    }

    /// <summary>A heading stands alone in its line, or its line ends with a colon.</summary>
    private bool MayCrossLine(int index)
    {
        if (_onlyFillers || _text.First(index - 1) is ':' or '=')
        {
            _link = _link == SecretLink.Adjacent ? SecretLink.Colon : _link;
            return true;
        }

        return false;
    }

    /// <summary>Small words and symbols that are no value; they tell how firmly what follows is announced.</summary>
    private bool Passes(ref int index, out bool stop)
    {
        stop = false;
        if (_text[index].Shape == TokenShape.Symbol)
        {
            return PassesSymbol(ref index, out stop);
        }

        if (_text[index].Shape == TokenShape.Number || IsGlued(index))
        {
            return false;
        }

        if (SecretWords.IsCopula(_text, index))
        {
            _link = _moved ? SecretLink.None : SecretLink.Copula;
        }
        else if (_text[index].Is(Announcing) && (index > _cue + 1 || !_text[index].Is(Cue.NameWord | Cue.NumberWord | Cue.Filler)))
        {
            stop = true;
            return false;
        }
        else if (_link == SecretLink.Comma && SecretWords.IsNamely(_text, index))
        {
            _onlyFillers = false;
        }
        else if (SecretWords.IsPreposition(_text, index))
        {
            (_link, _onlyFillers) = (SecretLink.Preposition, false);
        }
        else if (SecretWords.IsPlace(_text, index))
        {
            (_link, _onlyFillers) = (SecretLink.Place, false);
        }
        else if (_text[index].Is(CueSearch.Deciding) && !_text[index].Is(Cue.Filler | Cue.NumberWord))
        {
            _moved |= _link == SecretLink.Adjacent;
            (_link, _onlyFillers) = (SecretLink.Other, false);
        }
        else if (!_text[index].Is(Cue.Filler | Cue.NumberWord | Cue.NameWord))
        {
            return false;
        }

        index++;
        return true;
    }

    private bool PassesSymbol(ref int index, out bool stop)
    {
        var symbol = _text.First(index);
        stop = symbol is ';' || (symbol is '.' or '!' or '?' && EndsSentence(index) && !Continues(index));
        if (stop || (symbol is '"' or '*' or '#' or '$' or '&' or '_' or '@' or '!' && _text.Touches(index + 1) && !_text.Touches(index)))
        {
            return false;
        }

        if (symbol is '"' or '\'' && _text.Touches(index + 1) && (!_text.Touches(index) || _text.First(index - 1) is ':' or '=' or '('))
        {
            return false;
        }

        _link = symbol switch
        {
            ':' or '=' or '>' => SecretLink.Colon,
            '-' when _text[index].AfterSpace => SecretLink.Colon,
            ',' => SecretLink.Comma,
            '(' => SecretLink.Bracket,
            _ => _link,
        };
        index++;
        return true;
    }

    private readonly bool EndsSentence(int index) => index + 1 < _text.Count && _text[index + 1].AfterSpace && _text[index - 1].Length > 3;

    /// <summary>"Passwort? Hase12", "Nutzernamen ändern? Von X auf Y": the answer follows the question.</summary>
    private bool Continues(int index)
    {
        var continues =
            !_asked
            && (
                (index - 1 == _cue && SecretWords.IsCopula(_text, index + 1))
                || _text.First(index) == '?'
                || SecretWords.IsGuess(_text, index + 1)
            );
        _asked |= continues;
        return continues;
    }

    /// <summary>"neu2024!" begins with a filler but is a password.</summary>
    private readonly bool IsGlued(int index) =>
        _text.Touches(index + 1)
        && (
            _text[index + 1].Shape == TokenShape.Number
            || _text.First(index + 1) is '_' or '@' or '#' or '$' or '&' or '*' or '+'
            || (_text.First(index + 1) is '-' or '.' or '!' && _text.Touches(index + 2) && _text[index + 2].Shape != TokenShape.Symbol)
        );
}
