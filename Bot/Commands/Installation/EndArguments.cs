using System.CommandLine;

namespace CustomerBot.Bot.Commands.Installation;

/// <summary>What the end of an installation needs on the command line.</summary>
internal sealed class EndArguments
{
    private readonly Option<string?> _export = new("--export")
    {
        Description = "Hand over everything in this ZIP file before it is deleted. It is readable by whoever has it.",
    };
    private readonly Option<bool> _deleteOnly = new("--delete-only") { Description = "Delete everything without handing it over." };
    private readonly Option<string> _certificate = new("--certificate")
    {
        Description = "File for the signed certificate of what was deleted.",
        Required = true,
    };
    private readonly Option<string> _ledger = new("--ledger")
    {
        Description = "File for the ledger; it names nobody and proves the certificate.",
        Required = true,
    };
    private readonly Option<string?> _confirm = new("--confirm")
    {
        Description = "Name of the company as in controller.json. Without it nothing happens.",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_export);
        command.Options.Add(_deleteOnly);
        command.Options.Add(_certificate);
        command.Options.Add(_ledger);
        command.Options.Add(_confirm);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_deleteOnly) == (result.GetValue(_export) is { Length: > 0 }))
            {
                result.AddError("Choose one: --export FILE hands everything over, --delete-only does not.");
            }
        });
    }

    public EndFiles Get(ParseResult result) =>
        new(
            result.GetValue(_export),
            result.GetRequiredValue(_certificate),
            result.GetRequiredValue(_ledger),
            result.GetValue(_confirm) ?? ""
        );
}
