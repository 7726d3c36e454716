namespace CustomerBot.Tests.Privacy;

/// <summary>A folder that several hosts of one test share and that can be copied like a backup.</summary>
internal sealed class TestFolder : IDisposable
{
    public string FullName { get; } = Directory.CreateTempSubdirectory("store").FullName;

    /// <summary>Fills the folder with a checked-in store.</summary>
    public static TestFolder Of(params string[] dataPath)
    {
        var folder = new TestFolder();
        Copy(Path.Combine([AppContext.BaseDirectory, "Data", .. dataPath]), folder.FullName);
        return folder;
    }

    public TestFolder Backup()
    {
        var copy = new TestFolder();
        Copy(FullName, copy.FullName);
        return copy;
    }

    public void Dispose() => Directory.Delete(FullName, recursive: true);

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)), overwrite: true);
        }
    }
}
