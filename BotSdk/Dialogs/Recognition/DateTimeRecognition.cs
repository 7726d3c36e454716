using System.Globalization;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Finds dates, times, durations and ranges in a text.</summary>
internal static class DateTimeRecognition
{
    // The work grows with the square of the length: 250 characters of nothing but numbers take some tenths of a second.
    private const int LongestText = 250;
    private const int FirstFreeBit = 24;

    private static readonly LanguageModels<DateTimeModel> Models = new(language =>
        new DateTimeRecognizer(language, OptionsFor(language), lazyInitialization: true).GetDateTimeModel()
    );

    /// <summary>The readings of the first moment in a text; null when there is none.</summary>
    public static IList<DateTimeResolution> FirstMoment(string text, string locale, DateTime reference)
    {
        var found = CultureScope.Run(
            CultureInfo.InvariantCulture,
            () => Models.For(locale).Parse(RecognizedText.Start(text, LongestText), reference)
        );
        RecognizerCaches.Empty();
        return found.Count > 0 && found[0].Resolution is not null ? Resolutions(found[0]) : null;
    }

    // The package caches by text and options, but not by language, so that "tomorrow" asked in English makes the German model
    // fail, and "demain" asked in German hides it from the French one. Bits that mean nothing give each language options of its own.
    private static DateTimeOptions OptionsFor(string language)
    {
        var number = Array.IndexOf(Culture.GetSupportedCultureCodes(), language) + 1;
        return RecognizerCaches.CanBeEmptied ? (DateTimeOptions)(number << FirstFreeBit) : DateTimeOptions.NoProtoCache;
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
