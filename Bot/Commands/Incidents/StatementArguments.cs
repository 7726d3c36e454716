using System.CommandLine;
using CustomerBot.Bot.Commands.Store;
using CustomerBot.Privacy;

namespace CustomerBot.Bot.Commands.Incidents;

/// <summary>What only people can say about a data breach; what they leave out is marked in the drafts.</summary>
internal sealed class StatementArguments
{
    private readonly Option<string?> _nature = new("--nature") { Description = "What happened. Default: left to fill in." };
    private readonly Option<string?> _consequences = new("--consequences")
    {
        Description = "What is likely to follow for the persons. Default: left to fill in.",
    };
    private readonly Option<string?> _measures = new("--measures")
    {
        Description = "What was done or is proposed. Default: left to fill in.",
    };

    public Option<string> Language { get; } = StoreCommand.LanguageOption();

    public void AddTo(Command command)
    {
        command.Options.Add(_nature);
        command.Options.Add(_consequences);
        command.Options.Add(_measures);
        command.Options.Add(Language);
    }

    public IncidentStatement Get(ParseResult result, DateTimeOffset awareAt) =>
        new(awareAt, result.GetValue(_nature), result.GetValue(_consequences), result.GetValue(_measures));
}
