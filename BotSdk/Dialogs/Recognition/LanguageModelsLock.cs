using Microsoft.Recognizers.Text.DateTime;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One lock for the models of all kinds, because their packages share what is not safe.</summary>
internal static class LanguageModelsLock
{
    public static readonly object Object = Prepare();

    // The first recognizer of each kind writes into a table that models read without a lock; so all are there before any model is.
    private static object Prepare()
    {
        _ = new NumberRecognizer();
        _ = new NumberWithUnitRecognizer();
        _ = new DateTimeRecognizer();
        return new object();
    }
}
