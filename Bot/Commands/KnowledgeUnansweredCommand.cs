using System.CommandLine;
using System.Globalization;
using CustomerBot.Bot.Commands.Store;
using CustomerBot.Knowledge;

namespace CustomerBot.Bot.Commands;

/// <summary>Lists what customers asked in vain, the most frequent first, so that editors can add an entry or a wording.</summary>
internal static class KnowledgeUnansweredCommand
{
    public static Command Create()
    {
        var json = KnowledgeCommand.JsonOption();
        var command = new Command("unanswered", "List questions without an answer, redacted, the most frequent first.") { json };
        command.SetAction(
            (result, cancellationToken) =>
                StoreCommand.RunAsync(services => ListAsync(services, result.GetValue(json), cancellationToken), cancellationToken)
        );
        return command;
    }

    private static async Task<int> ListAsync(IServiceProvider services, bool json, CancellationToken cancellationToken)
    {
        var questions = services.GetRequiredService<UnansweredQuestions>().ListAsync(cancellationToken);
        var asked = (await questions.ToListAsync(cancellationToken))
            .GroupBy(question => (question.Language, Text: question.Question.Trim()))
            .Select(group => new
            {
                group.Key.Language,
                question = group.Key.Text,
                count = group.Count(),
                last = group.Max(question => question.At),
            })
            .OrderByDescending(entry => entry.count)
            .ThenByDescending(entry => entry.last)
            .ToList();
        StoreCommand.Print(
            asked,
            json,
            entries =>
                entries
                    .Select(entry => string.Create(CultureInfo.InvariantCulture, $"{entry.count, 4} {entry.Language} {entry.question}"))
                    .Append(entries.Count == 0 ? "None is kept. Is the purpose \"unanswered\" declared?" : $"{entries.Count} questions.")
        );
        return 0;
    }
}
