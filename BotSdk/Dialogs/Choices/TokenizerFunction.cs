namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Cuts a text into words.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Gather user input using a dialog prompt".</remarks>
public delegate List<Token> TokenizerFunction(string text, string locale = null);
