namespace Microsoft.Bot.Schema;

/// <summary>A message for one person about something said before.</summary>
/// <remarks>Source: Bot Framework Activity schema, "Suggestion activity".</remarks>
public interface ISuggestionActivity : IMessageActivity
{
    IList<TextHighlight> TextHighlights { get; set; }
}
