using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a turn of a <see cref="DialogManager"/> led to.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Dialogs library".</remarks>
public class DialogManagerResult
{
    /// <summary>Where the stack stands.</summary>
    public DialogTurnResult TurnResult { get; set; }

    /// <summary>The replies, where the turn collects them.</summary>
    public Activity[] Activities { get; set; }

    /// <summary>The states after the turn, where the turn hands them out.</summary>
    public PersistedState NewState { get; set; }
}
