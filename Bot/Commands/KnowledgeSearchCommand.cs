using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using CustomerBot.Knowledge;

namespace CustomerBot.Bot.Commands;

/// <summary>Shows what a customer would get for a text, and what else was near.</summary>
internal static class KnowledgeSearchCommand
{
    private const int Shown = 5;

    public static Command Create()
    {
        var text = new Argument<string>("text") { Description = "What a customer would type." };
        var language = new Option<string>("--language")
        {
            Description = "Language of the content. Default: the first of Bot:Languages.",
            DefaultValueFactory = _ => CommandHost.Languages().First.TwoLetterISOLanguageName,
        };
        var content = KnowledgeCommand.ContentOption();
        var json = KnowledgeCommand.JsonOption();
        var command = new Command("search", "Show what the content answers to a text, and how sure that is.")
        {
            text,
            language,
            content,
            json,
        };
        command.SetAction(result =>
            Run(result.GetRequiredValue(text), result.GetRequiredValue(language), result.GetValue(content), result.GetValue(json))
        );
        return command;
    }

    private static int Run(string text, string language, string? content, bool json)
    {
        using var host = KnowledgeCommand.Build(content);
        var found = host.Services.GetRequiredService<AnswerFinder>().Explain(text, language, Shown);
        var decision = found.Answer.GetType().Name;
        Console.WriteLine(
            json
                ? JsonSerializer.Serialize(
                    new
                    {
                        decision,
                        found.Confidence,
                        ranked = found.Ranked.Select(entry => new
                        {
                            entry.Id,
                            entry.Question,
                            entry.SourcePath,
                        }),
                    },
                    KnowledgeCommand.Json
                )
                : Text(decision, found)
        );
        return 0;
    }

    private static string Text(string decision, AnswerFinder.Explanation found)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{decision}, confidence {found.Confidence:F2}");
        foreach (var (index, entry) in found.Ranked.Index())
        {
            text.AppendLine();
            text.Append(CultureInfo.InvariantCulture, $"{index + 1}. {entry.Id}: {entry.Question}");
        }

        return text.ToString();
    }
}
