namespace CustomerBot.Channels.DirectLine;

/// <summary>Keeps a conversation in memory while somebody uses it.</summary>
internal sealed class ConversationLease(Conversation conversation, Action release) : IDisposable
{
    private Action? _release = release;

    public Conversation Conversation { get; } = conversation;

    public void Dispose() => Interlocked.Exchange(ref _release, null)?.Invoke();
}
