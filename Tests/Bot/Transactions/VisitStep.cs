namespace CustomerBot.Tests.Bot.Transactions;

/// <summary>One line of a <see cref="Visit"/>.</summary>
/// <param name="Line">Its number in the file.</param>
/// <param name="Verb">What happens.</param>
/// <param name="Words">What with, in the language of the visit.</param>
internal sealed record VisitStep(int Line, string Verb, string Words);
