using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Runs something under a culture of its own.</summary>
internal static class CultureScope
{
    public static T Run<T>(CultureInfo culture, Func<T> action)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            return action();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
