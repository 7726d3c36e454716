namespace CustomerBot.Channels.DirectLine;

/// <summary>Section <c>Channels:DirectLine:Uploads</c>: which files customers may send.</summary>
internal sealed class UploadOptions
{
    /// <summary>Longest upload in bytes, all files together. 1 to 16,777,216, default 4,194,304 as in the public service.</summary>
    public int MaxBytes { get; set; } = 4 * 1024 * 1024;

    /// <summary>Files in one message. 1 to 20, default 5.</summary>
    public int MaxFiles { get; set; } = 5;

    /// <summary>Uploads of one conversation in a minute. 1 to 100, default 5.</summary>
    public int PerMinute { get; set; } = 5;

    /// <summary>Accepted content types, of those whose first bytes the server knows. Empty means the default: PNG, JPEG, PDF.</summary>
    public IList<string> ContentTypes { get; init; } = [];
}
