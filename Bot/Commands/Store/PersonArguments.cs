using System.CommandLine;
using CustomerBot.Privacy;

namespace CustomerBot.Bot.Commands.Store;

/// <summary>The ways to name a data subject on the command line; exactly one is needed.</summary>
internal sealed class PersonArguments
{
    private readonly Option<string?> _channel = new("--channel")
    {
        Description = "Channel of the user or conversation, for example webchat.",
    };
    private readonly Option<string?> _user = new("--user") { Description = "User id within the channel." };
    private readonly Option<string?> _conversation = new("--conversation")
    {
        Description = "Conversation id of a group within the channel.",
    };
    private readonly Option<string?> _customer = new("--customer") { Description = "Customer number." };

    public void AddTo(Command command)
    {
        command.Options.Add(_channel);
        command.Options.Add(_user);
        command.Options.Add(_conversation);
        command.Options.Add(_customer);
        command.Validators.Add(result =>
        {
            if (Find(result.GetValue(_channel), result.GetValue(_user), result.GetValue(_conversation), result.GetValue(_customer)) is null)
            {
                result.AddError("Name one person: --channel with --user, --channel with --conversation, or --customer.");
            }
        });
    }

    public DataSubject Get(ParseResult result) =>
        Find(result.GetValue(_channel), result.GetValue(_user), result.GetValue(_conversation), result.GetValue(_customer))!.Value;

    /// <summary>The options that name a person, as staff would type them.</summary>
    public static string Name(IReadOnlyList<string> parts) =>
        parts[0] switch
        {
            "user" => $"--channel {parts[1]} --user {parts[2]}",
            "conversation" => $"--channel {parts[1]} --conversation {parts[2]}",
            "request" => $"erased, receipt {parts[2]}",
            _ => $"--customer {parts[2]}",
        };

    private static DataSubject? Find(string? channel, string? user, string? conversation, string? customer) =>
        (channel, user, conversation, customer) switch
        {
            ({ Length: > 0 }, { Length: > 0 }, null, null) => DataSubject.ForUser(channel, user),
            ({ Length: > 0 }, null, { Length: > 0 }, null) => DataSubject.ForConversation(channel, conversation),
            (null, null, null, { Length: > 0 }) => DataSubject.ForCustomer(customer),
            _ => null,
        };
}
