namespace CustomerBot.Knowledge.Content;

/// <summary>Reads what people wrote with whatever editor.</summary>
internal static class TextFile
{
    private const int LongestFile = 64 * 1024;

    /// <summary>The text with line feeds only and without a byte order mark.</summary>
    /// <exception cref="ContentException">The file cannot be read or is too long to be meant.</exception>
    public static string Read(string path)
    {
        var text = ReadAll(path).TrimStart('\uFEFF').ReplaceLineEndings("\n");
        return text.Length <= LongestFile
            ? text
            : throw new ContentException(1, $"The file has {text.Length} characters.", $"Split it; up to {LongestFile} are read.");
    }

    private static string ReadAll(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ContentException(1, "The file cannot be read.", "Check that it is still there and may be read.");
        }
    }
}
