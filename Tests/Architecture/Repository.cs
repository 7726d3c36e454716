namespace CustomerBot.Tests.Architecture;

/// <summary>Finds the files that the tests read: the checked-out repository above the test binaries.</summary>
internal static class Repository
{
    public static readonly string Root = FindRoot();

    /// <summary>All C# files of a room that people wrote.</summary>
    public static IEnumerable<string> SourceFiles(string room) =>
        Directory
            .EnumerateFiles(Path.Combine(Root, room), "*.cs", SearchOption.AllDirectories)
            .Where(file => !HasFolder(file, "bin") && !HasFolder(file, "obj") && !HasFolder(file, "node_modules"));

    public static string Relative(string file) => Path.GetRelativePath(Root, file);

    private static bool HasFolder(string file, string folder) =>
        file.Contains($"{Path.DirectorySeparatorChar}{folder}{Path.DirectorySeparatorChar}", StringComparison.Ordinal);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CustomerBot.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName
            ?? throw new InvalidOperationException("The tests run inside a checkout: no CustomerBot.sln was found above them.");
    }
}
