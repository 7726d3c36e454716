using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Names;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>The small words that stand between a password or user name and the word that announces it.</summary>
internal static class SecretWords
{
    private static readonly WordSet _copulas = WordHash.SetOf(
        "ist lautet lautete lauten war waren is was are were heisst waere waer soll should bleibt hiess"
    );

    /// <summary>"auf X gesetzt", "changed to X", "mit X": what follows is the value or something else.</summary>
    private static readonly WordSet _prepositions = WordHash.SetOf("auf zu to mit with von from als as in nach into using");

    private static readonly WordSet _places = WordHash.SetOf("fuer for im am bei beim on at fuers aufm ins ans zum zur vom per via");

    private static readonly WordSet _set = WordHash.SetOf(
        "gesetzt vergeben gewaehlt ausgewaehlt ausgesucht eingetragen hinterlegt eingegeben eingetippt getippt genommen benutzt verwendet genutzt angegeben geantwortet festgelegt eingerichtet gespeichert geschrieben gemacht geaendert umgestellt abgeaendert probiert versucht registriert angemeldet eingeloggt hingeschrieben reingeschrieben aufgeschrieben"
    );

    private static readonly WordSet _change = WordHash.SetOf(
        "gesetzt geaendert umgestellt gewechselt setzen aendern stellen stellt setzt setze setz aendere zurueckgesetzt zuruecksetzen zurueck aenderung wechsel change changed set reset updated update switched switch changing"
    );

    private static readonly WordSet _speaker = WordHash.SetOf(
        "ich wir hab habe haben hatte hatten i we have had ve used use entered typed tried put"
    );

    private static readonly WordSet _typing = WordHash.SetOf(
        "tippe tipp tippen gebe geb eingebe eingeben nehme nutze benutze verwende probiere type typing enter entering try trying mit with auf to using use"
    );

    /// <summary>What is said of passwords and is none.</summary>
    private static readonly WordSet _notValues = WordHash.SetOf(
        "sonderzeichen mindestens zeichen grossbuchstaben kleinbuchstaben buchstaben ziffern zahlen stellen characters letters digits minimum anmelden einloggen registrieren fehlermeldung meldung message warum hilfe kunde kundin falsches laut sodass damit weil dass bitte sowie beides geburtsjahr geburtsdatum kompliziert mailadresse emailadresse adresse telefonnummer handynummer name vorname nachname lowercase uppercase case broken dead gone down fine okay short long weak strong safe unsafe same missing keine ahnung welches welche welcher which whatever case unlesbar unleserlich unreadable illegible verschmiert expired siehe see rot red leer blank empty simpel simple silly recognised recognized invalid incorrect"
    );

    private static readonly WordSet _guesses = WordHash.SetOf(
        "koennte vielleicht evtl eventuell glaube glaub es war maybe could might perhaps it"
    );

    private static readonly WordSet _joints = WordHash.SetOf("und and auf to zu oder or mit with nach");

    private static readonly WordSet _about = WordHash.SetOf(
        "mein meine meinem meinen unser unsere my our the das die der dem den als neues neue neuer neuem altes alte altem aktuelles aktuelle aktuellem new old current your ihr ihre dein deine jetzt jetziges bisheriges"
    );

    private static readonly WordSet _namely = WordHash.SetOf("naemlich zwar also eben genau namely und jetzt");

    private static readonly WordSet _pointers = WordHash.SetOf(
        "das dies so that this it es jetzt now ja auch noch doch also bis gestern immer frueher lange mal schon heute until yesterday always"
    );

    public static bool IsCopula(ScanText text, int index) => IsIn(_copulas, text, index) || IsPossessive(text, index);

    public static bool IsPreposition(ScanText text, int index) => IsIn(_prepositions, text, index);

    /// <summary>"…, nämlich (X)".</summary>
    public static bool IsNamely(ScanText text, int index) => IsIn(_namely, text, index);

    public static bool IsPlace(ScanText text, int index) => IsIn(_places, text, index);

    /// <summary>"habe ich", "I used": who did something with the value that follows.</summary>
    public static bool IsSpeaker(ScanText text, int index) => IsIn(_speaker, text, index);

    /// <summary>"tippe X ein", "mit X": what follows is typed.</summary>
    public static bool IsTyping(ScanText text, int index) =>
        IsIn(_typing, text, index) || (text.Word(Math.Max(0, index)) is "ich" or "I" && IsIn(_typing, text, index - 1));

    /// <summary>"X gesetzt", "X eingegeben".</summary>
    public static bool IsSet(ScanText text, int index) => IsIn(_set, text, index);

    /// <summary>"Passwort vergessen. Könnte X gewesen sein."</summary>
    public static bool IsGuess(ScanText text, int index) => IsIn(_guesses, text, index);

    /// <summary>Between two values: "X und Y", "von X auf Y".</summary>
    public static bool IsJoint(ScanText text, int index) => IsIn(_joints, text, index) || text.First(index) is '/' or ',' or '+' or '|';

    /// <summary>Belongs to the announcing word itself: "mein neues (Passwort)".</summary>
    public static bool IsAbout(ScanText text, int index) => IsIn(_about, text, index);

    /// <summary>"das (ist mein Passwort)".</summary>
    public static bool IsPointer(ScanText text, int index) => IsIn(_pointers, text, index);

    /// <summary>What is said of passwords: "unlesbar", "Sonderzeichen", "recognised".</summary>
    public static bool IsRemark(ScanText text, int index) => IsIn(_notValues, text, index) || IsVerbOfState(text, index);

    /// <summary>Whether the words about the announcing word say that it was set or changed.</summary>
    public static bool IsChanged(ScanText text, int from, int to)
    {
        for (var index = Math.Max(0, from); index < Math.Min(text.Count, to); index++)
        {
            text.Work++;
            if (IsIn(_change, text, index))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A word that can be a value: no small word of the sentence, and nothing that says what is wrong with the password.</summary>
    public static bool CanBeValue(ScanText text, int index) =>
        !text[index].IsIn(WordLists.VeryFrequentWord)
        && !text[index].Is(Cue.Status | Cue.NumberWord | Cue.Greeting | Cue.Closing | CueSearch.Deciding)
        && !IsRemark(text, index);

    /// <summary>"Losungswort", "Codewort", "memorable word": a word in no list is not asked of what follows.</summary>
    public static bool AnnouncesWord(ScanText text, int cue) =>
        text.Word(cue).EndsWith("wort", StringComparison.OrdinalIgnoreCase)
            ? !text.Word(cue).StartsWith("pass", StringComparison.OrdinalIgnoreCase)
            : text.Word(cue) is "word" or "memorable" or "Word";

    /// <summary>A name or noun as German writes it, or a word in no list: not the next word of the sentence.</summary>
    public static bool StandsOut(ScanText text, int index) =>
        text[index].IsCapital
        || text[index].Case == LetterCase.Mixed
        || !text[index].IsIn(WordLists.GermanWord | WordLists.EnglishWord | WordLists.FrequentWord);

    /// <summary>"verschwunden", "geschützt", "compromised": in small letters and formed like a participle.</summary>
    private static bool IsVerbOfState(ScanText text, int index)
    {
        if (text[index].Case != LetterCase.Lower || !text[index].IsIn(WordLists.GermanWord | WordLists.EnglishWord))
        {
            return false;
        }

        var word = text.Word(index);
        var german =
            text[index].IsIn(WordLists.VerbOrAdjective)
            && !text[index].IsIn(WordLists.Noun)
            && (word.EndsWith("t") || word.EndsWith("n") || word.EndsWith("ig") || word.EndsWith("lich") || word.EndsWith("bar"));
        return german || (text[index].IsIn(WordLists.EnglishWord) && (word.EndsWith("ed") || word.EndsWith("ing")));
    }

    /// <summary>"my password's …", "it's …".</summary>
    private static bool IsPossessive(ScanText text, int index) =>
        index > 0
        && text[index].Length == 1
        && text.First(index) is 's' or 'S'
        && text.Touches(index)
        && text.First(index - 1) == '\''
        && text.Touches(index - 1);

    private static bool IsIn(WordSet words, ScanText text, int index) =>
        index >= 0 && index < text.Count && text[index].Shape == TokenShape.Word && words.Contains(text[index].Hash);
}
