namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary><c>conversation</c>: the registered conversation state.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Managing state in dialogs".</remarks>
public class ConversationMemoryScope() : BotStateMemoryScope<ConversationState>(ScopePath.Conversation);
