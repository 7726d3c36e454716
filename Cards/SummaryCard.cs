using Microsoft.Bot.Schema;

namespace CustomerBot.Cards;

/// <summary>What a transaction is about to do, line by line, to confirm or correct before anything happens.</summary>
public static class SummaryCard
{
    /// <summary>The summary.</summary>
    /// <param name="frame">A text with one gap for the lines.</param>
    /// <param name="lines">Labels and values.</param>
    /// <param name="buttons">What the customer can answer.</param>
    public static Activity Create(string frame, IEnumerable<(string Label, string Value)> lines, params IEnumerable<string> buttons) =>
        Message.With(frame.With(string.Join('\n', lines.Select(line => Texts.FormLine.With(line.Label, line.Value)))), buttons);
}
