namespace CustomerBot.Dialogs.Forms;

/// <summary>One thing that a form asks for.</summary>
/// <param name="Name">Key of the value in the draft.</param>
internal sealed record FormField(string Name)
{
    /// <summary>What the summary and corrections call it.</summary>
    public required Func<string> Label { get; init; }

    /// <summary>The question.</summary>
    public required Func<string> Ask { get; init; }

    /// <summary>The value in its normal form, empty where the customer would rather not say, or null if the text is no answer.</summary>
    public required Func<string, string?> Read { get; init; }

    /// <summary>What is wrong and what would be right.</summary>
    public required Func<string> Unclear { get; init; }

    /// <summary>Why it is asked.</summary>
    public required Func<string> Why { get; init; }

    /// <summary>Whether the customer may leave it open; then a button says so.</summary>
    public bool IsOptional { get; init; }
}
