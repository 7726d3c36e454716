using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Recognizers.Text;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// The models of one kind, one per language, made at first use. Two things of the recognizer packages make it necessary: making
/// models is not safe on two threads at once, because they fill dictionaries of the whole process meanwhile; and a model sorts
/// its tables by the culture of the thread that makes it, so that what it finds later would depend on whoever came first.
/// </summary>
internal sealed class LanguageModels<TModel>(Func<string, TModel> create)
    where TModel : class
{
    private readonly ConcurrentDictionary<string, TModel> _models = new(StringComparer.Ordinal);

    public TModel For(string locale)
    {
        // Mapped first, so that a made-up locale in an activity does not grow the dictionary.
        var language = Supported(locale);
        return _models.TryGetValue(language, out var model) ? model : Create(language);
    }

    private TModel Create(string language)
    {
        lock (LanguageModelsLock.Object)
        {
            return _models.GetOrAdd(language, key => CultureScope.Run(CultureInfo.InvariantCulture, () => create(key)));
        }
    }

    private static string Supported(string locale)
    {
        var nearest = Culture.MapToNearestLanguage(locale);
        return Array.IndexOf(Culture.GetSupportedCultureCodes(), nearest) >= 0 ? nearest : Culture.English;
    }
}
