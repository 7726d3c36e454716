namespace CustomerBot.Channels.DirectLine.Feed;

/// <summary>The part of a feed that a reader lacks: from <paramref name="First"/> to before <paramref name="End"/>.</summary>
internal sealed record Unread(string Feed, long First, long End)
{
    public Watermark Watermark => new(Feed, End - 1);

    /// <summary>The first part of it; its watermark makes the reader come back for the rest.</summary>
    public Unread AtMost(int count) => this with { End = Math.Min(End, First + count) };

    public static Unread After(Watermark watermark, ConversationHead head) =>
        new(head.Feed, watermark.FirstUnseen(head.Feed, head.Next), head.Next);
}
