namespace CustomerBot.Backend;

/// <summary>A mail to one person, as text and as HTML of the same content.</summary>
/// <param name="To">The address; a line break in it is an error.</param>
/// <param name="Subject">The subject; line breaks become spaces.</param>
/// <param name="Text">Plain text.</param>
/// <param name="Html">HTML whose values are encoded already.</param>
/// <param name="Language">Language of the mail, for example "de".</param>
public sealed record Mail(string To, string Subject, string Text, string Html, string Language)
{
    /// <summary>What comes with it, for example a return label.</summary>
    public IReadOnlyList<MailAttachment> Attachments { get; init; } = [];

    /// <summary>Identifier of the mail, the same with each try; empty for a new one.</summary>
    public string MessageId { get; init; } = "";

    /// <summary>Prints the kind of data only.</summary>
    public override string ToString() => nameof(Mail);
}
