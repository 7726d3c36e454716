namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Something that was found in a text.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Gather user input using a dialog prompt".</remarks>
public class ModelResult<T>
{
    /// <summary>The part of the text.</summary>
    public string Text { get; set; }

    /// <summary>Its first character.</summary>
    public int Start { get; set; }

    /// <summary>Its last character.</summary>
    public int End { get; set; }

    /// <summary>What kind of thing it is.</summary>
    public string TypeName { get; set; }

    /// <summary>What it means.</summary>
    public T Resolution { get; set; }
}
