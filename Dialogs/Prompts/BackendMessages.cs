using CustomerBot.Cards;
using Microsoft.Bot.Schema;

namespace CustomerBot.Dialogs.Prompts;

/// <summary>What is said when the company's systems do not answer.</summary>
internal static class BackendMessages
{
    /// <summary>Something could not be looked up.</summary>
    public static Activity Unavailable() => Message.With(Texts.BackendUnavailable, Texts.TryAgain, Texts.Cancel, Texts.Human);

    /// <summary>A job was handed over, and no answer came: it may be done or not.</summary>
    public static Activity OutcomeUnknown() => Message.With(Texts.JobOutcomeUnknown, Texts.TryAgain, Texts.Cancel, Texts.Human);
}
