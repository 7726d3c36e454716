using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt asks, and with which choices. It is persisted with the prompt.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Gather user input using a dialog prompt".</remarks>
public class PromptOptions
{
    /// <summary>The question.</summary>
    public Activity Prompt { get; set; }

    /// <summary>What to send when the answer was not understood; null means the question again.</summary>
    public Activity RetryPrompt { get; set; }

    /// <summary>The choices to offer.</summary>
    public IList<Choice> Choices { get; set; }

    /// <summary>How choices are shown; null means as the prompt says.</summary>
    public ListStyle? Style { get; set; }

    /// <summary>Anything that the prompt's validator needs.</summary>
    public object Validations { get; set; }

    /// <summary>The language in which yes and no are recognised, when it is another one than that of the question.</summary>
    public string RecognizeLanguage { get; set; }
}
