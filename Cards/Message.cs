using Microsoft.Bot.Schema;

namespace CustomerBot.Cards;

/// <summary>The plain form that every card falls back to: text, and buttons that type their own words.</summary>
public static class Message
{
    /// <summary>A message in Markdown. A button sends its words as if they had been typed, so every channel and the terminal work alike.</summary>
    public static Activity With(string text, params IEnumerable<string> buttons)
    {
        var actions = buttons.Select(words => new CardAction(ActionTypes.ImBack, words, value: words)).ToList();
        return new Activity(ActivityTypes.Message)
        {
            Text = text,
            TextFormat = TextFormatTypes.Markdown,
            InputHint = InputHints.ExpectingInput,
            SuggestedActions = actions.Count == 0 ? null : new SuggestedActions(actions: actions),
        };
    }
}
