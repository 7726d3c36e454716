namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary><c>user</c>: the registered user state.</summary>
public class UserMemoryScope() : BotStateMemoryScope<UserState>(ScopePath.User);
