namespace Microsoft.Bot.Schema;

/// <summary>The language of an activity whose interface does not show it.</summary>
/// <remarks>Source: Bot Framework Activity schema, "Basic activity structure".</remarks>
public static class IActivityExtensions
{
    public static string GetLocale(this IActivity activity) => ((Activity)activity).Locale;

    public static void SetLocale(this IActivity activity, string locale) => ((Activity)activity).Locale = locale;
}
