namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt understood.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Gather user input using a dialog prompt".</remarks>
public class PromptRecognizerResult<T>
{
    /// <summary>Whether the answer was understood.</summary>
    public bool Succeeded { get; set; }

    /// <summary>What the answer means.</summary>
    public T Value { get; set; }

    /// <summary>Whether parents may take the activity as an interruption.</summary>
    public bool AllowInterruption { get; set; }
}
