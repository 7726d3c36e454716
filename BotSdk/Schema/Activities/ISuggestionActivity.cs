namespace Microsoft.Bot.Schema;

/// <summary>A message for one person about something said before.</summary>
public interface ISuggestionActivity : IMessageActivity
{
    IList<TextHighlight> TextHighlights { get; set; }
}
