namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A number or an ordinal in a text; the value is a whole number or an expression such as <c>end - 1</c>.</summary>
internal sealed record FoundPosition(int Start, int End, string Text, string Value);
