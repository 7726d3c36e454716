using System.Globalization;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Finds dates, times, durations and ranges in a text.</summary>
internal static class DateTimeRecognition
{
    // NoProtoCache: the caches of the package know the text but not the language, so that "tomorrow" asked in English
    // makes the German model fail, and "demain" asked in German hides it from the French one.
    private static readonly LanguageModels<DateTimeModel> Models = new(language =>
        new DateTimeRecognizer(language, DateTimeOptions.NoProtoCache, lazyInitialization: true).GetDateTimeModel()
    );

    /// <summary>The readings of the first moment in a text; null when there is none.</summary>
    public static IList<DateTimeResolution> FirstMoment(string text, string locale, DateTime reference)
    {
        var found = CultureScope.Run(CultureInfo.InvariantCulture, () => Models.For(locale).Parse(text, reference));
        return found.Count > 0 && found[0].Resolution is not null ? Resolutions(found[0]) : null;
    }

    private static List<DateTimeResolution> Resolutions(ModelResult found) =>
        found.Resolution.TryGetValue(ResolutionKey.ValueSet, out var values) && values is List<Dictionary<string, string>> readings
            ? [.. readings.Select(Resolution)]
            : [];

    private static DateTimeResolution Resolution(Dictionary<string, string> reading) =>
        new()
        {
            Timex = reading.GetValueOrDefault("timex"),
            Value = reading.GetValueOrDefault("value"),
            Start = reading.GetValueOrDefault("start"),
            End = reading.GetValueOrDefault("end"),
        };
}
