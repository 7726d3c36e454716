namespace Microsoft.Bot.Schema;

/// <summary>A message was deleted.</summary>
/// <remarks>Source: Bot Framework Activity schema, "Message delete activity".</remarks>
public interface IMessageDeleteActivity : IActivity;
