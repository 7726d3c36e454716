using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>The card check code that people write behind the number and the date of expiry: "4111 1111 1111 1111 10/27 224".</summary>
internal sealed class CardCheckRecognizer : Recognizer
{
    private const int Farthest = 14;

    public override void Find(ScanText text)
    {
        var count = text.Candidates.Count;
        for (var candidate = 0; candidate < count; candidate++)
        {
            if (text.Candidates[candidate].Kind == PersonalDataKind.CreditCard)
            {
                After(text, text.Candidates[candidate].End);
            }
        }
    }

    private static void After(ScanText text, int end)
    {
        var first = text.FirstAt(end);
        for (var index = first; index < Math.Min(text.Count, first + Farthest); index++)
        {
            text.Work++;
            ref var token = ref text[index];
            if (
                token.Shape == TokenShape.Word
                && !token.Is(Cue.Month | Cue.Filler | Cue.Card | Cue.CardCheck | Cue.OneTimeCode | Cue.Preposition)
                && !IsExpiry(text, index)
            )
            {
                return;
            }

            if (token.Shape == TokenShape.Number && token.Length is 3 or 4 && IsAlone(text, index) && !IsYear(text, index))
            {
                text.Report(token.Start, token.End, PersonalDataKind.Password, "card:check", Rank.Shape);
                return;
            }
        }
    }

    private static bool IsExpiry(ScanText text, int index) =>
        text.Word(index)
            is "exp"
                or "Exp"
                or "expires"
                or "expiry"
                or "gültig"
                or "gueltig"
                or "bis"
                or "Ablauf"
                or "ablauf"
                or "valid"
                or "thru"
                or "Ablaufdatum";

    private static bool IsAlone(ScanText text, int index) =>
        (text[index].AfterSpace || text.First(index - 1) is ',' or '/' or ';' or '(' or '-' && !IsNumber(text, index - 2))
        && (
            index + 1 == text.Count
            || text[index + 1].AfterSpace
            || (text[index + 1].Shape == TokenShape.Symbol && !(text.Touches(index + 2) && IsNumber(text, index + 2)))
        )
        && !(index + 1 < text.Count && text[index + 1].Is(Cue.Measure) && !text[index + 1].AfterLine);

    private static bool IsNumber(ScanText text, int index) => index >= 0 && index < text.Count && text[index].Shape == TokenShape.Number;

    private static bool IsYear(ScanText text, int index) => text.Word(index) is ['2', '0', ..] && text[index].Length == 4;
}
