namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Decides whether an answer is accepted. It is asked also when nothing was understood.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Gather user input using a dialog prompt".</remarks>
public delegate Task<bool> PromptValidator<T>(PromptValidatorContext<T> promptContext, CancellationToken cancellationToken);
