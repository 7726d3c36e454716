using System.Text.Json.Nodes;

namespace CustomerBot.Tests.Privacy.Declaring;

/// <summary>A copy of the shipped declarations that a test may edit, as a data protection officer would.</summary>
internal sealed class DeclarationsCopy : IDisposable
{
    private static readonly Lazy<DeclarationsCopy> _callbackOnContract = new(CreateCallbackOnContract);

    public DeclarationsCopy()
    {
        var shipped = Path.Combine(AppContext.BaseDirectory, "Declarations");
        foreach (var file in Directory.EnumerateFiles(shipped, "*.json", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(FullName, Path.GetRelativePath(shipped, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    /// <summary>For tests of the store, in which somebody's callback is just something stored.</summary>
    public static string CallbackOnContract => _callbackOnContract.Value.FullName;

    public string FullName { get; } = Directory.CreateTempSubdirectory("declarations").FullName;

    /// <summary>Replaces a stretch of a purpose's file, which must be there.</summary>
    public void Edit(string purposeId, string text, string replacement) => EditFile($"Purposes/{purposeId}.json", text, replacement);

    /// <summary>Replaces a stretch of the controller's file, which must be there.</summary>
    public void EditController(string text, string replacement) => EditFile("controller.json", text, replacement);

    /// <summary>Says that the law asks the company to keep nothing.</summary>
    public void DropKeptByLaw()
    {
        var file = Path.Combine(FullName, "controller.json");
        var controller = JsonNode.Parse(File.ReadAllText(file))!;
        controller["keptByLaw"] = new JsonArray();
        File.WriteAllText(file, controller.ToJsonString());
    }

    /// <summary>Adds a purpose that is like another one in all but its name.</summary>
    public void Add(string like, string purposeId)
    {
        var file = File.ReadAllText(Path.Combine(FullName, "Purposes", $"{like}.json"));
        File.WriteAllText(
            Path.Combine(FullName, "Purposes", $"{purposeId}.json"),
            file.Replace($"\"id\": \"{like}\"", $"\"id\": \"{purposeId}\"", StringComparison.Ordinal)
        );
    }

    public void Dispose() => Directory.Delete(FullName, recursive: true);

    private static DeclarationsCopy CreateCallbackOnContract()
    {
        var copy = new DeclarationsCopy();
        copy.Edit("callback", "\"GDPR Art. 6(1)(a)\"", "\"GDPR Art. 6(1)(b)\"");
        copy.Edit("callback", "\"minimumAge\": 16,", "");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => copy.Dispose();
        return copy;
    }

    private void EditFile(string name, string text, string replacement)
    {
        var file = Path.Combine(FullName, name);
        var before = File.ReadAllText(file);
        before.ShouldContain(text);
        File.WriteAllText(file, before.Replace(text, replacement, StringComparison.Ordinal));
    }
}
