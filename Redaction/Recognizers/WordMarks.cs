using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Recognizers.General;
using CustomerBot.Redaction.Recognizers.Germany;
using CustomerBot.Redaction.Recognizers.UnitedKingdom;
using CustomerBot.Redaction.Scanning;
using CustomerBot.Redaction.Spelling;

namespace CustomerBot.Redaction.Recognizers;

/// <summary>Asks every set about a word.</summary>
internal static class WordMarks
{
    private static readonly ulong _doubleU = WordHash.OfFolded("double");
    private static readonly ulong _bracket = WordHash.OfFolded("klammer");

    public static WordMark Of(ulong hash) =>
        If(LetterWords.Named(hash) != '\0' || LetterWords.InAlphabet(hash) != '\0' || hash == _doubleU, WordMark.Letter)
        | If(SpelledLetter.IsCase(hash), WordMark.LetterCase)
        | If(SpelledLetter.IsBeforeExample(hash), WordMark.LetterExample)
        | If(SignWords.Joint(hash) != '\0', WordMark.Joint)
        | If(SpokenNumber.IsRepetition(hash), WordMark.Repetition)
        | If(LabelledStreetRecognizer.IsLabel(hash), WordMark.StreetLabel)
        | If(StreetNameFirstRecognizer.IsKind(hash), WordMark.StreetKind)
        | If(PlatformNames.MayBegin(hash), WordMark.SignIn)
        | If(SpelledDay.MayBegin(hash), WordMark.Ordinal)
        | If(PostBoxRecognizer.IsPostBox(hash), WordMark.PostBox)
        | If(StreetWithoutNumberRecognizer.IsLiving(hash), WordMark.Living)
        | If(CareOfRecognizer.IsHands(hash), WordMark.Hands)
        | If(SpelledDay.IsDay(hash) || Houses.IsHouseWord(hash) || SpokenNumber.IsOne(hash), WordMark.Spoken)
        | If(SignWords.MayBegin(hash) || SpelledSymbols.IsDotWord(hash) || hash == _bracket, WordMark.Sign)
        | If(JoinedCues.IsHead(hash), WordMark.Head)
        | If(UkStreetRecognizer.IsStreetType(hash), WordMark.StreetType)
        | If(HeldByUs.IsKeeper(hash), WordMark.Keeper)
        | If(InquiredPlace.MayAsk(hash), WordMark.Inquiry);

    private static WordMark If(bool holds, WordMark mark) => holds ? mark : WordMark.None;
}
