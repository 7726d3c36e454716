namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What was found in a text of the turn; no readings when there was no moment in it.</summary>
internal sealed record RecognizedMoment(string Text, string Locale, IList<DateTimeResolution> Readings);
