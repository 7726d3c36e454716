namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary><c>conversation</c>: the registered conversation state.</summary>
public class ConversationMemoryScope() : BotStateMemoryScope<ConversationState>(ScopePath.Conversation);
