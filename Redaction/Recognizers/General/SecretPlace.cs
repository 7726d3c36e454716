using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Names;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>A place behind the announcing word where a value may stand: what stands right before it decides what may be one.</summary>
internal readonly ref struct SecretPlace(ScanText text, int cue, PersonalDataKind kind, SecretLink link, bool asked)
{
    private const int LongestPhrase = 4;

    private readonly ScanText _text = text;
    private readonly int _cue = cue;
    private readonly PersonalDataKind _kind = kind;
    private readonly SecretLink _link = link;
    private readonly bool _asked = asked;

    /// <summary>A PIN is no word.</summary>
    private readonly bool _digitsOnly = !text[cue].Is(Cue.Password | Cue.Secret | Cue.UserName);

    /// <summary>The last token of a value that begins with the chunk: a phrase and a code may go on behind a blank.</summary>
    public int LastOf(in SecretChunk chunk) =>
        chunk.IsQuoted ? chunk.Last
        : chunk.IsWord && _link is SecretLink.Colon or SecretLink.Copula ? PhraseEnd(chunk)
        : chunk.IsNumber && chunk.First == chunk.Last ? NumberGroup.CodeEnd(_text, chunk.First)
        : chunk.Last;

    public bool IsValue(in SecretChunk chunk, int index)
    {
        if (chunk.IsEmpty || IsTimeOrAmount(chunk))
        {
            return false;
        }

        var strong = chunk.IsStrong(_text, _kind);
        return _link switch
        {
            SecretLink.Colon or SecretLink.Copula => IsLinked(chunk),
            SecretLink.Adjacent => IsAdjacent(chunk),
            SecretLink.Preposition => strong || IsNumber(chunk) || IsNewValue(chunk),
            SecretLink.Bracket => (strong && IsSure(chunk)) || IsInBracket(chunk),
            SecretLink.Comma => (strong && IsSure(chunk)) || IsLastWord(chunk) || (chunk.IsQuoted && IsLinked(chunk)),
            SecretLink.Other or SecretLink.Place => chunk.IsQuoted && _kind == PersonalDataKind.Password && IsLinked(chunk) && !_asked,
            _ => (strong && IsSure(chunk)) || IsSet(chunk, index) || (chunk.IsQuoted && !_asked && IsLinked(chunk)),
        };
    }

    /// <summary>Far from its word a user name must look like nothing else.</summary>
    private bool IsSure(in SecretChunk chunk) => _kind == PersonalDataKind.Password || chunk.IsDotted || chunk.Symbols > 0;

    private bool IsLinked(in SecretChunk chunk) =>
        chunk.IsLikely
        || (
            !_digitsOnly
            && chunk.Words > 0
            && (chunk.Length >= 3 || (chunk.Length == 2 && IsCapital(chunk.End + 1)))
            && (
                chunk.IsQuoted
                    ? !_text[chunk.First].Is(Cue.Status | CueSearch.Deciding)
                    : SecretWords.CanBeValue(_text, chunk.First) || IsName(chunk)
            )
            && (chunk.Digits == 0 || chunk.IsQuoted)
            && (chunk.IsQuoted || chunk.First != chunk.Last || !IsFollowedByBetter(chunk))
        );

    /// <summary>"Bad Hersfeld": two words with capitals behind a colon, the first one a small word of another language.</summary>
    private bool IsName(in SecretChunk chunk) =>
        _link == SecretLink.Colon
        && _text[chunk.First].Case == LetterCase.Title
        && !_text[chunk.First].Is(Cue.Status | CueSearch.Deciding | Cue.Greeting)
        && IsCapital(chunk.End + 1)
        && EndsLine(chunk.End + 1);

    private bool IsCapital(int index) => index < _text.Count && _text[index].IsCapital && !_text[index].AfterLine;

    /// <summary>"is literally letmein2020", "Sicherheitsfrage: erstes Haustier?".</summary>
    private bool IsFollowedByBetter(in SecretChunk chunk)
    {
        for (var index = chunk.Last + 1; index < Math.Min(_text.Count, chunk.Last + 5) && !_text[index].AfterLine; index++)
        {
            if (_text.First(index) == '?')
            {
                return true;
            }

            if (_text.First(index) is ',' or '.' or ':' or ';' or ')' or '/')
            {
                return false;
            }

            if (_text[index].AfterSpace && index <= chunk.Last + 2 && SecretChunk.From(_text, index, _kind).IsStrong(_text, _kind))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsAdjacent(in SecretChunk chunk)
    {
        if (chunk.IsLikely)
        {
            return true;
        }

        if (_digitsOnly || chunk.Words == 0 || chunk.Digits > 0 || chunk.Length < 3 || !SecretWords.CanBeValue(_text, chunk.First))
        {
            return false;
        }

        var set = SecretWords.IsSet(_text, chunk.End + 1) && (_text[chunk.First].IsCapital || _kind == PersonalDataKind.UserName);
        if (_text.First(chunk.End) == ':' || (_text[chunk.First].Case == LetterCase.Lower && _text.Word(chunk.First).EndsWith("en")))
        {
            return false; // the next label, or a verb: "Passwörter hier reinschreiben"
        }

        var ends = (_kind == PersonalDataKind.UserName || SecretWords.AnnouncesWord(_text, _cue)) && EndsLine(chunk.End);
        return chunk.IsQuoted || chunk.Words > 1 || set || ends || !IsListed(chunk);
    }

    private bool IsListed(in SecretChunk chunk) =>
        _text[chunk.First].IsIn(WordLists.GermanWord | WordLists.EnglishWord | WordLists.FrequentWord);

    /// <summary>"das Codewort (Nashorn)".</summary>
    private bool IsInBracket(in SecretChunk chunk) =>
        !_digitsOnly
        && chunk.IsWord
        && _text.First(chunk.Last + 1) == ')'
        && SecretWords.CanBeValue(_text, chunk.First)
        && !_text[chunk.First].IsIn(WordLists.FrequentWord)
        && (_text[chunk.First].IsCapital || SecretWords.AnnouncesWord(_text, _cue));

    /// <summary>"auf 88442 gesetzt", but not "auf 2024" and not "mit 8 Zeichen".</summary>
    private bool IsNumber(in SecretChunk chunk) =>
        _kind == PersonalDataKind.Password
        && chunk.IsNumber
        && chunk.First == chunk.Last
        && chunk.Digits is >= 4 and <= 12
        && SecretWords.IsChanged(_text, _cue - 6, chunk.End + 4);

    private bool IsNewValue(in SecretChunk chunk) =>
        (chunk.IsQuoted || chunk.IsWord)
        && SecretWords.CanBeValue(_text, chunk.First)
        && SecretWords.StandsOut(_text, chunk.First)
        && SecretWords.IsChanged(_text, chunk.IsQuoted ? _cue : Math.Max(_cue - 3, chunk.First - 8), chunk.End + 3);

    /// <summary>"habe ich X hinterlegt".</summary>
    private bool IsSet(in SecretChunk chunk, int index) =>
        chunk.IsWord
        && SecretWords.IsSpeaker(_text, index - 1)
        && SecretWords.IsSet(_text, chunk.End + 1)
        && SecretWords.CanBeValue(_text, chunk.First)
        && SecretWords.StandsOut(_text, chunk.First);

    /// <summary>"Als Antwort auf die Frage hatte ich den Namen angegeben, X": the last word, behind a comma.</summary>
    private bool IsLastWord(in SecretChunk chunk) =>
        chunk.IsWord
        && _kind == PersonalDataKind.Password
        && EndsLine(chunk.End)
        && _text[chunk.First].Cue == Cue.None
        && !_text[chunk.First].IsIn(WordLists.FrequentWord)
        && SecretWords.CanBeValue(_text, chunk.First)
        && SecretWords.StandsOut(_text, chunk.First);

    private bool EndsLine(int last)
    {
        var next = last + 1 < _text.Count && _text[last + 1].Shape == TokenShape.Symbol ? last + 2 : last + 1;
        return next >= _text.Count || _text[next].AfterLine;
    }

    private bool IsTimeOrAmount(in SecretChunk chunk)
    {
        var next = chunk.Last + 1;
        return chunk.IsNumber
            && (
                _text.First(next) is '€' or '%' or '$' or '£'
                || (next < _text.Count && _text[next].Is(Cue.Measure) && !_text[next].Is(Cue.Filler))
            );
    }

    /// <summary>"Max und Moritz", "blauer elefant": the words up to the end of the line or the next comma, if no more than four.</summary>
    private int PhraseEnd(in SecretChunk chunk)
    {
        var (last, capital) = (chunk.Last, true);
        for (var index = chunk.Last + 1; index <= _text.Count && index <= chunk.Last + LongestPhrase; index++)
        {
            if (index == _text.Count || _text[index].AfterLine || _text.First(index) is '.' or ',' or '!' or ')')
            {
                return _link == SecretLink.Colon || capital ? last : chunk.Last;
            }

            var joint = _text.Word(index) is "und" or "and" or "of" or "the" or "im" or "in" or "am";
            if (!joint && (_text[index].Shape != TokenShape.Word || !SecretWords.CanBeValue(_text, index)))
            {
                return chunk.Last;
            }

            capital &= joint || _text[index].IsCapital;
            last = index;
        }

        return chunk.Last;
    }
}
