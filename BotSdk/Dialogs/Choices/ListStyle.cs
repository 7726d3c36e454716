using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How choices are shown.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Gather user input using a dialog prompt".</remarks>
[JsonConverter(typeof(ListStyleConverter))]
public enum ListStyle
{
    /// <summary>Not at all.</summary>
    None = 0,

    /// <summary>As suits the channel and the number and length of the choices.</summary>
    Auto = 1,

    /// <summary>In one line of text.</summary>
    Inline = 2,

    /// <summary>As a list in text.</summary>
    List = 3,

    /// <summary>As suggested actions.</summary>
    SuggestedAction = 4,

    /// <summary>As buttons of a hero card.</summary>
    HeroCard = 5,
}
