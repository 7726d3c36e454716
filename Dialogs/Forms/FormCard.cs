using CustomerBot.BotSdk.Compatibility;
using Microsoft.Bot.Builder;

namespace CustomerBot.Dialogs.Forms;

/// <summary>What a customer sent from a card that asks for all fields at once. Its inputs are named as the fields are.</summary>
internal static class FormCard
{
    /// <summary>Member of the card's data that names the form it belongs to.</summary>
    public const string FormKey = "form";

    /// <summary>Whether this turn brings any form's card.</summary>
    public static bool IsSent(ITurnContext turnContext) => Payload.GetText(turnContext.Activity.Value, FormKey) is not null;

    /// <summary>Whether this turn brings the card of this form; an old card of another form is no answer to this one.</summary>
    public static bool IsSent(ITurnContext turnContext, string formId) => Payload.GetText(turnContext.Activity.Value, FormKey) == formId;

    /// <summary>What was entered for a field, empty if nothing.</summary>
    public static string ValueOf(ITurnContext turnContext, FormField field) =>
        Payload.GetText(turnContext.Activity.Value, field.Name)?.Trim() ?? "";
}
