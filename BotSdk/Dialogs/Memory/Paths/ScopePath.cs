namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Names of the memory scopes.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Managing state in dialogs".</remarks>
public class ScopePath
{
    /// <summary>State of the user.</summary>
    public const string User = "user";

    /// <summary>State of the conversation.</summary>
    public const string Conversation = "conversation";

    /// <summary>State of the running container.</summary>
    public const string Dialog = "dialog";

    /// <summary>Properties of the running container.</summary>
    public const string DialogClass = "dialogclass";

    /// <summary>Ids of the running dialogs.</summary>
    public const string DialogContext = "dialogContext";

    /// <summary>State of the active dialog.</summary>
    public const string This = "this";

    /// <summary>Properties of the active dialog.</summary>
    public const string Class = "class";

    /// <summary>The configuration.</summary>
    public const string Settings = "settings";

    /// <summary>What lasts as long as the turn.</summary>
    public const string Turn = "turn";

    /// <summary>The same as <see cref="Class"/>.</summary>
    [Obsolete("Use ScopePath.Class.")]
    public const string CLASS = "class";

    /// <summary>The same as <see cref="Conversation"/>.</summary>
    [Obsolete("Use ScopePath.Conversation.")]
    public const string CONVERSATION = "conversation";

    /// <summary>The same as <see cref="Dialog"/>.</summary>
    [Obsolete("Use ScopePath.Dialog.")]
    public const string DIALOG = "dialog";

    /// <summary>The same as <see cref="DialogClass"/>.</summary>
    [Obsolete("Use ScopePath.DialogClass.")]
    public const string DIALOGCLASS = "dialogclass";

    /// <summary>The same as <see cref="Settings"/>.</summary>
    [Obsolete("Use ScopePath.Settings.")]
    public const string SETTINGS = "settings";

    /// <summary>The same as <see cref="This"/>.</summary>
    [Obsolete("Use ScopePath.This.")]
    public const string THIS = "this";

    /// <summary>The same as <see cref="Turn"/>.</summary>
    [Obsolete("Use ScopePath.Turn.")]
    public const string TURN = "turn";

    /// <summary>The same as <see cref="User"/>.</summary>
    [Obsolete("Use ScopePath.User.")]
    public const string USER = "user";
}
