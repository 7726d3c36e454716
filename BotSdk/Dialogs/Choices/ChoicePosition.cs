using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Turns a recognised position into an index: whole numbers from 1, or <c>end</c> with something taken off or added.</summary>
internal static class ChoicePosition
{
    public static int? Resolve(string position, int count)
    {
        var expression = position?.Replace("end", count.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return Evaluate(expression) is { } number && number >= 1 && number <= count ? number - 1 : null;
    }

    // Sums and differences only: that is all that recognisers give ("end - 1").
    private static int? Evaluate(string expression)
    {
        if (string.IsNullOrWhiteSpace(expression))
        {
            return null;
        }

        var text = expression.Replace(" ", string.Empty, StringComparison.Ordinal);
        long sum = 0;
        for (var start = 0; start < text.Length; )
        {
            var end = text.AsSpan(start + 1).IndexOfAny('+', '-');
            end = end < 0 ? text.Length : start + 1 + end;
            if (!int.TryParse(text.AsSpan(start, end - start), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var term))
            {
                return null;
            }

            sum += term;
            start = end;
        }

        return sum is >= int.MinValue and <= int.MaxValue ? (int)sum : null;
    }
}
