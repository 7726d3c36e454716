using System.Diagnostics.CodeAnalysis;
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
    private static readonly object[] Found =
    [
        Find(typeof(BaseDateExtractor)),
        Find(typeof(BaseDatePeriodExtractor)),
        Find(typeof(BaseTimeExtractor)),
        Find(typeof(BaseTimePeriodExtractor)),
        Find(typeof(BaseCJKDateExtractor)),
        Find(typeof(BaseCJKDatePeriodExtractor)),
        Find(typeof(BaseCJKTimeExtractor)),
        Find(typeof(BaseCJKTimePeriodExtractor)),
        Find(typeof(BaseNumberExtractor)),
    ];

    private static readonly MemoryCache[] Caches = [.. Found.OfType<MemoryCache>()];

    /// <summary>Whether all caches were found; where another version of the packages hides them, they must not be used.</summary>
    public static bool CanBeEmptied { get; } = Caches.Length == Found.Length;

    public static void Empty()
    {
        foreach (var cache in Caches)
        {
            cache.Clear();
        }
    }

    // There is no other way in: the packages offer to go without caches, which makes them five times slower, but not to empty them.
    private static object Find([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.NonPublicFields)] Type owner)
    {
        var results = owner.GetField("ResultsCache", BindingFlags.Static | BindingFlags.NonPublic)?.GetValue(null);
        return results is null
            ? null
            : typeof(ResultsCache<ExtractResult>)
                .GetField("resultsCache", BindingFlags.Instance | BindingFlags.NonPublic)
                ?.GetValue(results);
    }
}
