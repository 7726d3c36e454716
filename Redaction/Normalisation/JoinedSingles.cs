using System.Buffers;

namespace CustomerBot.Redaction.Normalisation;

/// <summary>
/// Single characters with a symbol between each two ("D.E.3.9.3.5", "0_1_7_6___4_4_5_5", "k-o-c-h-@-g-m-x-.-d-e"), joined again: at least
/// seven in a row, six digits, five letters, or four that are written like a name, so that dates, versions and abbreviations stay.
/// </summary>
internal static class JoinedSingles
{
    private const int Fewest = 7;
    private const int FewestLetters = 5;
    private const int FewestDigits = 6;
    private const int FewestOfName = 4;
    private const int FewestBeside = 3;
    private const int FewestInAddress = 2;
    private const int LongestGap = 3;

    private static readonly SearchValues<char> _separators = SearchValues.Create("._-*|/~+");

    /// <summary>Whether three single characters in a row have the same symbol between them; a look at every symbol, no more.</summary>
    public static bool MayBeIn(ReadOnlySpan<char> text)
    {
        for (var at = 1; at + 4 < text.Length; at++)
        {
            var symbol = text[at..^4].IndexOfAny(_separators);
            if (symbol < 0)
            {
                return false;
            }

            at += symbol;
            if (
                text[at + 2] == text[at]
                && (text[at + 4] == text[at] || at + 5 == text.Length)
                && char.IsLetterOrDigit(text[at + 1])
                && char.IsLetterOrDigit(text[at + 3])
                && char.IsLetterOrDigit(text[at - 1])
            )
            {
                return true;
            }
        }

        return false;
    }

    public static void Undo(NormalText text)
    {
        var (kept, beside) = (0, HasRun(text));
        for (var at = 0; at < text.Length; )
        {
            var run = Run.From(text, at, beside);
            if (!run.IsLong && !(beside && run.Letters >= (IsInAddress(text, at) ? FewestInAddress : FewestBeside)))
            {
                text.Move(at++, kept++);
                continue;
            }

            for (; at < run.End; at++)
            {
                if (text.Buffer[at] != run.Separator)
                {
                    text.Move(at, kept++);
                }
                else if (IsWordGap(text, at))
                {
                    text.Move(at, kept);
                    text.Replace(kept++, ' ');
                }
            }
        }

        text.Cut(kept);
    }

    /// <summary>"@g-m-x.d-e".</summary>
    private static bool IsInAddress(NormalText text, int at) => at > 0 && text.Buffer[at - 1] is '.' or '@';

    /// <summary>Who sets one word apart does so with the shorter ones beside it: "B.r.i.g.i.t.t.e H.a.h.n".</summary>
    private static bool HasRun(NormalText text)
    {
        for (var at = 0; at < text.Length; )
        {
            var run = Run.From(text, at, beside: false);
            if (run.IsLong)
            {
                return true;
            }

            at = Math.Max(run.End, at + 1);
        }

        return false;
    }

    /// <summary>"J_u_n_e__P_a_r_r": one more separator before a capital parts two words.</summary>
    private static bool IsWordGap(NormalText text, int at) =>
        text.Buffer[at - 1] == text.Buffer[at] && at + 1 < text.Length && char.IsUpper(text.Buffer[at + 1]);

    private static bool IsSeparator(char character) => _separators.Contains(character);

    /// <summary>Singles with the same separator between them.</summary>
    private readonly record struct Run(int End, char Separator, int Letters, int Digits, bool IsTitle)
    {
        public bool IsLong =>
            Letters + Digits >= Fewest
            || (Letters == 0 && Digits >= (Separator == '-' ? FewestDigits - 1 : FewestDigits))
            || (Digits == 0 && Letters >= FewestLetters && Separator is not ('.' or '/'))
            || (Digits == 0 && Letters >= FewestOfName && IsTitle);

        public static Run From(NormalText text, int start, bool beside)
        {
            var separator = start + 1 < text.Length ? text.Buffer[start + 1] : '\0';
            if (
                !IsSeparator(separator)
                || !char.IsLetterOrDigit(text.Buffer[start])
                || (start > 0 && !IsBorder(text.Buffer[start - 1], beside ? separator : '\0'))
            )
            {
                return new Run(start, separator, 0, 0, IsTitle: false);
            }

            var (end, letters, digits, title) = (start, 0, 0, char.IsUpper(text.Buffer[start]));
            for (var at = start; IsSingle(text, at, separator); )
            {
                letters += char.IsLetter(text.Buffer[at]) ? 1 : 0;
                digits += char.IsDigit(text.Buffer[at]) ? 1 : 0;
                title &= at == start || char.IsLower(text.Buffer[at]);
                end = at + 1;
                at = end;
                while (at < text.Length && at - end < LongestGap && text.Buffer[at] == separator)
                {
                    at++;
                }

                at += at == end && GoesOnBehindOther(text, at, separator) ? 1 : 0;
                if (at == end)
                {
                    break;
                }
            }

            return new Run(end, separator, letters, digits, title);
        }

        /// <summary>"2_8/1_0/1_9_8_3": the parts of a date or number have another sign between them.</summary>
        private static bool GoesOnBehindOther(NormalText text, int at, char separator) =>
            at + 2 < text.Length
            && IsSeparator(text.Buffer[at])
            && char.IsAsciiDigit(text.Buffer[at - 1])
            && char.IsAsciiDigit(text.Buffer[at + 1])
            && text.Buffer[at + 2] == separator;

        /// <summary>A letter, a digit or a sign of an address, and no longer word or number begins with it.</summary>
        private static bool IsSingle(NormalText text, int at, char separator) =>
            at < text.Length
            && text.Buffer[at] != separator
            && (char.IsLetterOrDigit(text.Buffer[at]) || text.Buffer[at] is '@' or '.' or '_')
            && !(at + 1 < text.Length && char.IsLetterOrDigit(text.Buffer[at + 1]));

        /// <summary>Beside a longer run a dot or underscore parts two runs: "w-e-b-e-r.t-o-m".</summary>
        private static bool IsBorder(char character, char separator) =>
            !char.IsLetterOrDigit(character)
            && (!IsSeparator(character) || (separator != '\0' && character != separator && character is '.' or '_'));
    }
}
