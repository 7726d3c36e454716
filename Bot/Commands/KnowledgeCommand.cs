using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CustomerBot.Bot.Commands;

/// <summary>The commands for people who edit the content.</summary>
internal static class KnowledgeCommand
{
    /// <summary>For programs; umlauts stay readable.</summary>
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static Command Create() =>
        new("knowledge", "Check, try and measure the content that answers come from.")
        {
            KnowledgeCheckCommand.Create(),
            KnowledgeSearchCommand.Create(),
            KnowledgeEvaluateCommand.Create(),
            KnowledgeUnansweredCommand.Create(),
        };

    public static Option<bool> JsonOption() => new("--json") { Description = "Print JSON instead of text." };

    public static Option<string?> ContentOption() =>
        new("--content") { Description = "Folder with one folder per language. Default: Knowledge:ContentPath." };

    /// <summary>The rooms with another content folder, if one was named.</summary>
    public static IHost Build(string? content) =>
        CommandHost.Build(
            content is null ? null : new Dictionary<string, string?> { ["Knowledge:ContentPath"] = Path.GetFullPath(content) }
        );
}
