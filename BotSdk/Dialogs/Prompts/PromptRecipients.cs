using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Whom suggested actions are for: whoever wrote last, so that in a group nobody else gets the buttons.</summary>
internal static class PromptRecipients
{
    public static IList<string> Of(Activity activity) => string.IsNullOrEmpty(activity.From?.Id) ? null : [activity.From.Id];
}
