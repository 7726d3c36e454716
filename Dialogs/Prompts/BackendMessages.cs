using CustomerBot.Cards;
using Microsoft.Bot.Schema;

namespace CustomerBot.Dialogs.Prompts;

/// <summary>What is said when the company's systems do not answer.</summary>
internal static class BackendMessages
{
    public static Activity Unavailable() => Message.With(Texts.BackendUnavailable, Texts.TryAgain, Texts.Cancel, Texts.Human);
}
