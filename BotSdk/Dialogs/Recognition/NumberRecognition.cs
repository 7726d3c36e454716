using System.Globalization;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Finds numbers and ordinals in a text.</summary>
internal static class NumberRecognition
{
    private const int LongestText = 400;

    // NoProtoCache: the packages would keep what customers wrote in a cache of the whole process.
    private static readonly LanguageModels<IModel> NumberModels = new(language =>
        new NumberRecognizer(language, NumberOptions.NoProtoCache, lazyInitialization: true).GetNumberModel()
    );

    private static readonly LanguageModels<IModel> OrdinalModels = new(language =>
        new NumberRecognizer(language, NumberOptions.NoProtoCache, lazyInitialization: true).GetOrdinalModel()
    );

    // In the order in which they are tried.
    private static readonly LanguageModels<IModel>[] UnitModels =
    [
        Units(recognizer => recognizer.GetCurrencyModel()),
        Units(recognizer => recognizer.GetAgeModel()),
        Units(recognizer => recognizer.GetTemperatureModel()),
        Units(recognizer => recognizer.GetDimensionModel()),
    ];

    /// <summary>The first number of a text, with or without a unit, written as its language writes numbers; null when there is none.</summary>
    public static string FirstNumber(string text, string locale)
    {
        text = RecognizedText.Start(text, LongestText);
        var found = NumberModels.For(locale).Parse(text);
        foreach (var models in UnitModels)
        {
            if (found.Count > 0)
            {
                break;
            }

            found = CultureScope.Run(CultureInfo.InvariantCulture, () => models.For(locale).Parse(text));
        }

        return found.Count > 0 ? Value(found[0]) : null;
    }

    public static List<FoundPosition> Numbers(string text, string locale) =>
        Positions(NumberModels.For(locale).Parse(RecognizedText.Start(text, LongestText)));

    public static List<FoundPosition> Ordinals(string text, string locale) =>
        Positions(OrdinalModels.For(locale).Parse(RecognizedText.Start(text, LongestText)));

    private static LanguageModels<IModel> Units(Func<NumberWithUnitRecognizer, IModel> model) =>
        new(language => model(new NumberWithUnitRecognizer(language, NumberWithUnitOptions.NoProtoCache, lazyInitialization: true)));

    private static List<FoundPosition> Positions(List<ModelResult> results) =>
        [.. results.Select(result => new FoundPosition(result.Start, result.End, result.Text, Value(result)))];

    private static string Value(ModelResult result) =>
        result.Resolution is not null && result.Resolution.TryGetValue("value", out var value) ? value?.ToString() : null;
}
