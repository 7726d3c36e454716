namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One step of a <see cref="WaterfallDialog"/>; its result says whether the dialog waits, goes on or ends.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Dialogs library".</remarks>
public delegate Task<DialogTurnResult> WaterfallStep(WaterfallStepContext stepContext, CancellationToken cancellationToken);
