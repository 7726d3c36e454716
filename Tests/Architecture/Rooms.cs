using System.Reflection;

namespace CustomerBot.Tests.Architecture;

/// <summary>The table of rooms of the design: what each project may reference. A room that is missing here fails the tests.</summary>
internal static class Rooms
{
    public static readonly IReadOnlyDictionary<string, string[]> MayReference = new Dictionary<string, string[]>
    {
        ["BotSdk"] = [],
        ["Texts"] = [],
        ["Redaction"] = [],
        ["Encryption"] = [],
        ["Storage"] = [],
        ["Privacy"] = ["Texts", "Encryption", "Storage"],
        ["Knowledge"] = ["Texts", "Privacy", "Redaction"],
        ["Backend"] = ["Texts", "Privacy"],
        ["Cards"] = ["BotSdk", "Texts"],
        ["Channels"] = ["BotSdk", "Texts", "Privacy"],
        ["Dialogs"] = ["BotSdk", "Texts", "Cards", "Privacy", "Knowledge", "Backend"],
        ["Bot"] =
        [
            "BotSdk",
            "Texts",
            "Redaction",
            "Encryption",
            "Storage",
            "Privacy",
            "Knowledge",
            "Backend",
            "Cards",
            "Channels",
            "Dialogs",
        ],
        ["Audit"] = ["Privacy", "Redaction", "Encryption", "Storage"],
    };

    /// <summary>Rooms whose source references neither the Bot Framework nor ASP.NET, so that they can be read and tested alone.</summary>
    public static readonly string[] WithoutFramework = ["Redaction", "Encryption", "Storage", "Privacy", "Knowledge", "Backend"];

    /// <summary>Not product rooms: they see everything.</summary>
    public static readonly string[] Workshops = ["Tests", "Benchmarks"];

    /// <summary>Rooms that exist in this commit and hold our own types (BotSdk holds the official API and has its own test).</summary>
    public static IEnumerable<string> Own => Projects().Where(name => name != "BotSdk" && !Workshops.Contains(name));

    public static IEnumerable<string> Projects() =>
        Directory
            .EnumerateDirectories(Repository.Root)
            .Select(folder => Path.GetFileName(folder))
            .Where(name => File.Exists(ProjectFile(name)))
            .Order(StringComparer.Ordinal);

    public static string ProjectFile(string room) => Path.Combine(Repository.Root, room, room + ".csproj");

    public static Assembly AssemblyOf(string room) => Assembly.Load(room);
}
