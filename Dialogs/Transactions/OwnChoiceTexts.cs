namespace CustomerBot.Dialogs.Transactions;

/// <summary>The texts around <see cref="OwnChoice"/>, each in the language of the turn.</summary>
/// <param name="Ask">The question above the list.</param>
/// <param name="Older">How to name one that is not shown.</param>
/// <param name="Unclear">The text chose none.</param>
/// <param name="Unknown">The number in the text is none of the customer's; whether it is somebody else's is not said.</param>
internal sealed record OwnChoiceTexts(Func<string> Ask, Func<string> Older, Func<string> Unclear, Func<string> Unknown);
