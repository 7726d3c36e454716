using System.CommandLine;
using CustomerBot.Privacy;

namespace CustomerBot.Bot.Commands.Incidents;

/// <summary>How the reach of a data breach is named on the command line.</summary>
internal sealed class IncidentArguments
{
    private static readonly string[] s_dataKinds = ["contact", "content", "contract", "identity", "legal", "usage"];

    private readonly Option<DateTimeOffset> _from = MomentOption.Create("--from", "When the access began, as far as is known.");
    private readonly Option<DateTimeOffset> _to = MomentOption.Create("--to", "When it ended.");
    private readonly Option<string?> _purpose = new("--purpose") { Description = "Only data of this purpose. Default: all." };
    private readonly Option<string?> _dataKind = new("--data-kind")
    {
        Description = $"Only purposes with data of this category: {string.Join(", ", s_dataKinds)}. Default: all.",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_from);
        command.Options.Add(_to);
        command.Options.Add(_purpose);
        command.Options.Add(_dataKind);
        _dataKind.AcceptOnlyFromAmong(s_dataKinds);
    }

    public AffectedQuery Get(ParseResult result) =>
        new(result.GetValue(_from), result.GetValue(_to), result.GetValue(_purpose), result.GetValue(_dataKind));

    /// <summary>Says what is wrong. An unknown purpose would count nobody, which must not be read as "nobody is affected".</summary>
    public static string? Problem(IServiceProvider services, AffectedQuery query)
    {
        if (query.To < query.From)
        {
            return "--to is before --from.";
        }

        return query.PurposeId is null || services.GetRequiredService<Declarations>().Purposes.Any(purpose => purpose.Id == query.PurposeId)
            ? null
            : "No such purpose is declared. \"privacy record\" lists them.";
    }
}
