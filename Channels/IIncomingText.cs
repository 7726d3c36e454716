namespace CustomerBot.Channels;

/// <summary>Says in which form a customer's text may be kept and handed on, so that this room need not tell what is sensitive.</summary>
public interface IIncomingText
{
    /// <summary>The text without what must not be kept; the same text where there is nothing.</summary>
    string Keep(string text);
}
