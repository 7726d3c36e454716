using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CustomerBot.Privacy;

/// <summary>Reads <c>controller.json</c> and <c>Purposes/*.json</c>.</summary>
internal static class DeclarationsFolder
{
    public static Declarations Read(string folder)
    {
        if (new DeclarationsCheck(folder).Run() is { Count: > 0 } problems)
        {
            throw new InvalidDeclarationsException(problems);
        }

        var controller = ReadFile(Path.Combine(folder, "controller.json"), DeclarationsJson.Default.ControllerFile);
        var purposes = Directory
            .EnumerateFiles(Path.Combine(folder, "Purposes"), "*.json")
            .Order(StringComparer.Ordinal)
            .Select(path => ReadFile(path, DeclarationsJson.Default.PurposeFile).ToPurpose());
        return new(controller.ToController(), [.. purposes])
        {
            ChangedAt = Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).Max(File.GetLastWriteTimeUtc),
        };
    }

    private static T ReadFile<T>(string path, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(path), type) ?? throw new JsonException("The file is empty.");
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"{path}({exception.LineNumber + 1}): {exception.Message}", exception);
        }
    }
}
