using System.Reflection;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;
using Microsoft.Recognizers.Text.InternalCache;
using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// The caches in which the recognizer packages keep what they found, per text, for the whole process. Within one recognition they
/// save most of the work; afterwards they would only keep what customers wrote, so they are emptied.
/// </summary>
internal static class RecognizerCaches
{
    private static readonly MemoryCache[] Caches = [.. Owners().Select(Find).OfType<MemoryCache>()];

    /// <summary>Whether all caches were found; where another version of the packages hides them, they must not be used.</summary>
    public static bool CanBeEmptied { get; } = Caches.Length == Owners().Length;

    public static void Empty()
    {
        foreach (var cache in Caches)
        {
            cache.Clear();
        }
    }

    private static Type[] Owners() =>
        [
            typeof(BaseDateExtractor),
            typeof(BaseDatePeriodExtractor),
            typeof(BaseTimeExtractor),
            typeof(BaseTimePeriodExtractor),
            typeof(BaseCJKDateExtractor),
            typeof(BaseCJKDatePeriodExtractor),
            typeof(BaseCJKTimeExtractor),
            typeof(BaseCJKTimePeriodExtractor),
            typeof(BaseNumberExtractor),
        ];

    // There is no other way in: the packages offer to go without caches, which makes them five times slower, but not to empty them.
    private static object Find(Type owner)
    {
        var results = owner.GetField("ResultsCache", BindingFlags.Static | BindingFlags.NonPublic)?.GetValue(null);
        return results is null
            ? null
            : typeof(ResultsCache<ExtractResult>)
                .GetField("resultsCache", BindingFlags.Instance | BindingFlags.NonPublic)
                ?.GetValue(results);
    }
}
