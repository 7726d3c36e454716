namespace CustomerBot.Knowledge.Content;

/// <summary>The folder that people edit: {language}/faq/*.md and {language}/handbook/*.md.</summary>
internal sealed class ContentFolder(string path)
{
    private static readonly EnumerationOptions VisibleFiles = new()
    {
        RecurseSubdirectories = false,
        AttributesToSkip = FileAttributes.Hidden,
    };

    public string Path { get; } = path;

    /// <summary>A relative path is taken from the working directory (an editor's checkout) or else from beside the program (what was published).</summary>
    public static ContentFolder Locate(string contentPath)
    {
        var here = System.IO.Path.GetFullPath(contentPath);
        return new ContentFolder(Directory.Exists(here) ? here : System.IO.Path.GetFullPath(contentPath, AppContext.BaseDirectory));
    }

    /// <summary>Every content file, in the order of language, kind and name; empty when the folder is missing.</summary>
    public IReadOnlyList<ContentFile> EntryFiles() =>
        [.. from language in Languages() from kind in Enum.GetValues<EntryKind>() from file in FilesOf(language, kind) select file];

    /// <summary>The synonyms of each language that has some.</summary>
    public IReadOnlyList<ContentFile> SynonymFiles() =>
        [
            .. Languages()
                .Select(language => (language, File: new FileInfo(System.IO.Path.Combine(Path, language, SynonymReader.FileName))))
                .Where(found => found.File.Exists)
                .Select(found => Stamp(found.File, found.language, EntryKind.Faq)),
        ];

    /// <summary>Languages that have a folder with questions or with sections of the handbook.</summary>
    public IEnumerable<string> Languages() =>
        Directory.Exists(Path)
            ? Directory
                .EnumerateDirectories(Path)
                .Where(folder => Enum.GetValues<EntryKind>().Any(kind => Directory.Exists(FolderOf(folder, kind))))
                .Select(folder => System.IO.Path.GetFileName(folder).ToLowerInvariant())
                .Order(StringComparer.Ordinal)
            : [];

    private IEnumerable<ContentFile> FilesOf(string language, EntryKind kind)
    {
        var folder = new DirectoryInfo(FolderOf(System.IO.Path.Combine(Path, language), kind));
        return folder.Exists
            ? folder
                .EnumerateFiles("*.md", VisibleFiles)
                .OrderBy(file => file.Name, StringComparer.Ordinal)
                .Select(file => Stamp(file, language, kind))
            : [];
    }

    private static string FolderOf(string languageFolder, EntryKind kind) =>
        System.IO.Path.Combine(languageFolder, kind == EntryKind.Faq ? "faq" : "handbook");

    private static ContentFile Stamp(FileInfo file, string language, EntryKind kind) =>
        new(file.FullName, language, kind, file.LastWriteTimeUtc, file.Length);
}
