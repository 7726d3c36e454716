using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>What somebody typed where no word says what it is: "ich tippe Hagebutte!77 ein", "I've been typing Bumblebee_Toast4".</summary>
internal static class TypedSecret
{
    private const int Reach = 4;
    private const int FarthestCue = 8;
    private const Cue Other = Cue.Voucher | Cue.Order | Cue.Article | Cue.Customer | Cue.OneTimeCode | Cue.Version | Cue.Phone;

    internal static WordSet Verbs { get; } =
        WordHash.SetOf("tippe tippen tipp getippt eintippe eingetippt eingebe eingegeben typing typed entered entering");

    public static bool IsTyping(ScanText text, int index) => Verbs.Contains(text[index].Hash);

    /// <summary>Reports what stands beside the word, and what follows behind "dann" or "then".</summary>
    public static void Find(ScanText text, int verb)
    {
        for (var index = Math.Max(0, verb - Reach); index < Math.Min(text.Count, verb + Reach); index++)
        {
            text.Work++;
            if (!text[index].AfterSpace || text[index].Shape == TokenShape.Number)
            {
                continue;
            }

            var chunk = SecretChunk.From(text, index, PersonalDataKind.Password);
            if (IsSecret(text, chunk) && !IsOther(text, index))
            {
                Report(text, chunk);
                Then(text, Math.Max(verb, chunk.End));
                return;
            }
        }
    }

    private static void Then(ScanText text, int last)
    {
        for (var index = last + 1; index + 1 < Math.Min(text.Count, last + Reach); index++)
        {
            if (text.Word(index) is "dann" or "then")
            {
                var chunk = SecretChunk.From(text, index + 1, PersonalDataKind.Password);
                if (IsSecret(text, chunk))
                {
                    Report(text, chunk);
                }

                return;
            }
        }
    }

    /// <summary>Letters with digits and a symbol or a joint: "SOMMER15" is a voucher.</summary>
    private static bool IsSecret(ScanText text, in SecretChunk chunk) =>
        chunk.IsStrong(text, PersonalDataKind.Password) && (chunk.Symbols > 0 || (chunk.Digits > 0 && (chunk.IsDotted || chunk.Words > 1)));

    private static bool IsOther(ScanText text, int first)
    {
        for (var index = first - 1; index >= Math.Max(0, first - FarthestCue); index--)
        {
            text.Work++;
            if (text.First(index) is '.' or '!' or '?' && text[index + 1].AfterSpace)
            {
                return false;
            }

            if (text[index].Is(Other))
            {
                return true;
            }
        }

        return false;
    }

    private static void Report(ScanText text, in SecretChunk chunk) =>
        text.Report(text[chunk.First].Start, text[chunk.Last].End, PersonalDataKind.Password, "typed", Rank.Secret - 1);
}
