namespace Microsoft.Bot.Schema;

/// <summary>The answer to a command.</summary>
/// <remarks>Source: Bot Framework Activity schema, "Command result activity".</remarks>
public interface ICommandResultActivity : IActivity
{
    object Value { get; set; }

    string Name { get; set; }
}
