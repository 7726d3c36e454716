namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A word of a text.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Gather user input using a dialog prompt".</remarks>
public class Token
{
    /// <summary>Its first character.</summary>
    public int Start { get; set; }

    /// <summary>Its last character.</summary>
    public int End { get; set; }

    /// <summary>The word as written.</summary>
    public string Text { get; set; }

    /// <summary>The form in which words are compared.</summary>
    public string Normalized { get; set; }
}
