namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary><c>user</c>: the registered user state.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Managing state in dialogs".</remarks>
public class UserMemoryScope() : BotStateMemoryScope<UserState>(ScopePath.User);
