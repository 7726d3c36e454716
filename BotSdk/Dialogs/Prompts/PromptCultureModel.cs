namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>The few words of a language that prompts need.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Gather user input using a dialog prompt".</remarks>
public class PromptCultureModel
{
    /// <summary>The language, such as <c>de-de</c>.</summary>
    public string Locale { get; set; }

    /// <summary>Stands between the choices of a list.</summary>
    public string Separator { get; set; }

    /// <summary>Stands between two choices.</summary>
    public string InlineOr { get; set; }

    /// <summary>Stands before the last one of more than two choices.</summary>
    public string InlineOrMore { get; set; }

    /// <summary>Yes.</summary>
    public string YesInLanguage { get; set; }

    /// <summary>No.</summary>
    public string NoInLanguage { get; set; }
}
