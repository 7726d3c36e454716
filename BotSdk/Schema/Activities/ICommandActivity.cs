namespace Microsoft.Bot.Schema;

/// <summary>Asks a bot or client to do something outside the conversation.</summary>
/// <remarks>Source: Bot Framework Activity schema, "Command activity".</remarks>
public interface ICommandActivity : IActivity
{
    object Value { get; set; }

    string Name { get; set; }
}
