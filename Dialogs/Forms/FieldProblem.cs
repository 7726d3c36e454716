namespace CustomerBot.Dialogs.Forms;

/// <summary>A field that does not fit the others.</summary>
/// <param name="Field">The field to ask again.</param>
/// <param name="Text">What does not fit; empty where asking again says it all.</param>
internal sealed record FieldProblem(string Field, string Text);
