using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Names;

/// <summary>Labels every word of a paragraph: outside (0), beginning (1) or inside (2) of a name. Buffers are used again.</summary>
internal sealed class NameTagger
{
    /// <summary>"Nachname Stein", "Surname: Best": what a form calls a name is one, be it an everyday word.</summary>
    private const float FormBonus = 4f;

    private static readonly HashSet<uint> _formWords =
    [
        .. "vorname vornamen nachname nachnamen familienname zuname rufname geburtsname surname forename lastname firstname"
            .Split(' ')
            .Select(word => (uint)WordHash.OfFolded(word) | 1U),
    ];

    /// <summary>A word that is a given name and nothing else is a name also in a sentence that no training text resembles.</summary>
    private const float GivenNameBonus = 1f;

    /// <summary>A name seldom goes on in the next line ("Grüße aus Kiel", "Momme Petersen") or behind a genitive ("Annas Mann").</summary>
    private const float BreakPenalty = 4f;

    private NameWord[] _words = new NameWord[64];
    private bool[] _open = new bool[64];
    private LinePlace[] _places = new LinePlace[64];
    private byte[] _labels = new byte[64];
    private readonly WordMemory<NameLetters> _letters = new();
    private byte[] _origins = new byte[64 * NameModel.Labels];

    public int Count { get; private set; }

    public ReadOnlySpan<byte> Labels => _labels.AsSpan(0, Count);

    /// <summary>The labels, for what knows more about them than the model.</summary>
    public Span<byte> LabelsToComplete => _labels.AsSpan(0, Count);

    public ReadOnlySpan<NameWord> Words => _words.AsSpan(0, Count);

    public Span<NameWord> WordsForTraining => _words.AsSpan(0, Count);

    public LinePlace Place(int index) => _places[index];

    /// <summary>Looks at the words without labelling them; tells whether any of them can be a name at all.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="lexicon">The lists for what the words are forms of.</param>
    /// <param name="everywhere">In training: places are told of words that cannot be names, too.</param>
    public bool Read(ScanText text, Lexicon lexicon, bool everywhere = false)
    {
        Count = text.Count;
        if (_words.Length < Count)
        {
            var size = Math.Max(Count, _words.Length * 2);
            (_words, _open, _places, _labels, _origins) = (
                new NameWord[size],
                new bool[size],
                new LinePlace[size],
                new byte[size],
                new byte[size * NameModel.Labels]
            );
        }

        for (var index = 0; index < Count; index++)
        {
            _words[index] = NameWord.Of(text, index);
        }

        var any = false;
        for (var index = 0; index < Count; index++)
        {
            _open[index] = CanBeName(index) && !IsOfCode(text, index);
            if (_open[index] && text[index].Shape == TokenShape.Word)
            {
                any = true;
                Complete(text, index, ref _words[index], lexicon);
                MarkPair(text, index, lexicon);
            }
        }

        if (any)
        {
            LinePlaces.Fill(text, _words.AsSpan(0, Count), everywhere ? [] : _open, _places);
        }

        return any;
    }

    private void Complete(ScanText text, int index, ref NameWord word, Lexicon lexicon)
    {
        ref var letters = ref _letters.For(text[index].Hash, word.Lists | ((uint)word.Class << 16));
        if (!letters.IsRead)
        {
            letters = NameLetters.Of(text.Word(index), word, lexicon);
        }

        word.Take(letters);
    }

    /// <summary>"KD" in "KD4711": letters with digits glued on.</summary>
    private static bool IsOfCode(ScanText text, int index) =>
        text[index].Shape == TokenShape.Word
        && (
            (text.Touches(index + 1) && text[index + 1].Shape == TokenShape.Number)
            || (index > 0 && !text[index].AfterSpace && text[index - 1].Shape == TokenShape.Number)
        );

    /// <summary>"Jane Eyre", "Ben &amp; Jerry's".</summary>
    private void MarkPair(ScanText text, int index, Lexicon lexicon)
    {
        var before = index - 1;
        before -= before > 0 && _words[before].Identity is 0x10026 or 0x1002D or 0x10027 ? 1 : 0; // ampersand, hyphen, apostrophe
        if (before >= 0 && text[before].Shape == TokenShape.Word && lexicon.IsPair(text[before].Hash, text[index].Hash))
        {
            _words[before].Thing |= 4;
            _words[index].Thing |= 4;
        }

        var next = index + 1;
        if (next < Count && text[next].Shape == TokenShape.Word && !CanBeName(next) && lexicon.IsPair(text[index].Hash, text[next].Hash))
        {
            _words[index].Thing |= 4;
        }
    }

    /// <summary>Finds the best path (Viterbi). <paramref name="reluctance"/> is taken from every beginning: more of it, fewer names.</summary>
    public void Label(NameModel model, float reluctance)
    {
        Span<uint> features = stackalloc uint[NameFeatures.Most];
        var (outside, beginning, inside) = (0f, float.NegativeInfinity, float.NegativeInfinity);
        var transitions = model.Transitions;
        for (var at = 0; at < Count; at++)
        {
            var (begins, continues) = (float.NegativeInfinity, float.NegativeInfinity);
            if (_open[at])
            {
                var count = NameFeatures.Extract(_words.AsSpan(0, Count), _places[at], at, features);
                model.Score(features[..count], out begins, out continues);
                begins += _words[at].Class == NameClass.GivenOnly ? GivenNameBonus : 0;
                begins += IsInForm(at) ? FormBonus : 0;
                continues -= _places[at].First == 2 || (at > 0 && _words[at - 1].IsForm) ? BreakPenalty : 0;
            }

            var origins = _origins.AsSpan(at * NameModel.Labels, NameModel.Labels);
            var toOutside = Best(outside + transitions[0], beginning + transitions[3], inside + transitions[6], out origins[0]);
            var toBeginning = Best(outside + transitions[1], beginning + transitions[4], inside + transitions[7], out origins[1]);
            var toInside = Best(float.NegativeInfinity, beginning + transitions[5], inside + transitions[8], out origins[2]);
            (outside, beginning, inside) = (toOutside, toBeginning + begins - reluctance, toInside + continues);
        }

        Best(outside, beginning, inside, out var label);
        for (var at = Count - 1; at >= 0; at--)
        {
            _labels[at] = label;
            label = _origins[(at * NameModel.Labels) + label];
        }
    }

    /// <summary>Everyday words, numbers and symbols are no names; those that join names count right after or before what may be one.</summary>
    public bool CanBeName(int at)
    {
        ref readonly var word = ref _words[at];
        return IsOpen(word)
            || (word.Cue == NameCue.Particle && GoesOn(at + 1))
            || (at > 0 && IsEveryday(word) && (Announces(_words[at - 1]) || IsInForm(at) || IsBehindParticle(at)))
            || (at > 0 && IsJoint(word) && (IsFullStop(word) || GoesOn(at + 1)) && IsBehindName(at));
    }

    /// <summary>"Lang", "lang" after "Frau"; "ist" is one only with a capital.</summary>
    private static bool IsEveryday(in NameWord word) =>
        word.Class is NameClass.FrequentWord or NameClass.Word
        || (word.Class == NameClass.VeryFrequentWord && word.Case != LetterCase.Lower);

    private bool IsBehindName(int at) =>
        IsOpenOrParticle(_words[at - 1]) || (at > 1 && IsJoint(_words[at - 1]) && IsOpenOrParticle(_words[at - 2]));

    /// <summary>What follows what joins names: a name, another such word, or an everyday word with a capital.</summary>
    private bool GoesOn(int at) =>
        at < Count
        && (
            IsOpenOrParticle(_words[at])
            || IsJoint(_words[at])
            || (_words[at].Class is NameClass.FrequentWord or NameClass.VeryFrequentWord && _words[at].Case != LetterCase.Lower)
        );

    /// <summary>"van den Boom".</summary>
    private bool IsBehindParticle(int at) =>
        _words[at - 1].Cue == NameCue.Particle && _words[at].Case is (LetterCase.Title or LetterCase.Upper);

    /// <summary>A capital right after such a word, with or without a colon.</summary>
    private bool IsInForm(int at)
    {
        var word = at - 1;
        word -= word > 0 && _words[word].Identity == (':' | 0x10000U) ? 1 : 0;
        return word >= 0
            && _words[at].Case is (LetterCase.Title or LetterCase.Upper)
            && _words[word].Cue == NameCue.NameWord
            && _formWords.Contains(_words[word].Identity);
    }

    /// <summary>Of the words that a dictionary has and no list of names, only those with a capital or made of a name ("the smiths").</summary>
    private static bool IsOpen(in NameWord word) =>
        word.Class is < NameClass.Word or NameClass.Place
        || (word.Class == NameClass.Word && (word.Case != LetterCase.Lower || word.Genitive));

    private static bool IsOpenOrParticle(in NameWord word) => IsOpen(word) || word.Cue == NameCue.Particle;

    /// <summary>After a title, "name" or a given name even an everyday word can be a family name ("Frau Lang").</summary>
    private static bool Announces(in NameWord word) =>
        word.Cue is NameCue.Title or NameCue.NameWord
        || word.Class is NameClass.GivenOnly or NameClass.BothOnly or NameClass.GivenAndWord or NameClass.BothAndWord;

    private static bool IsJoint(in NameWord word) =>
        word.Cue == NameCue.Particle || IsFullStop(word) || word.Identity is 0x1002D or 0x10027; // hyphen, apostrophe

    /// <summary>The full stop of an initial ends a name, too.</summary>
    private static bool IsFullStop(in NameWord word) => word.Identity == 0x1002E;

    private static float Best(float first, float second, float third, out byte which)
    {
        which = (byte)(second > first ? 1 : 0);
        var best = Math.Max(first, second);
        which = third > best ? (byte)2 : which;
        return Math.Max(best, third);
    }
}
