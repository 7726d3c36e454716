using CustomerBot.Knowledge.Content;
using Microsoft.Extensions.Logging.Testing;

namespace CustomerBot.Tests.Knowledge;

/// <summary>A content folder of its own for one test.</summary>
internal sealed class ContentFolderForTest : IDisposable
{
    private DateTime _now = new(2027, 3, 1, 8, 0, 0, DateTimeKind.Utc);

    public string Path { get; } = Directory.CreateTempSubdirectory("content-").FullName;

    public FakeLogCollector Logs { get; } = new();

    public ContentReader Reader() => new(new ContentFolder(Path));

    public KnowledgeBase Open() => new(new ContentFolder(Path), new FakeLogger<KnowledgeBase>(Logs));

    /// <summary>Each write has its own time stamp, as edits by people have.</summary>
    public string Write(string name, string text)
    {
        var file = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        File.SetLastWriteTimeUtc(file, _now = _now.AddSeconds(1));
        return file;
    }

    public string WriteEntry(string id, string question, string answer = "An answer.", string language = "de") =>
        Write($"{language}/faq/{id}.md", $"---\nid: {id}\nquestion: \"{question}\"\n---\n{answer}\n");

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
