namespace Microsoft.Bot.Schema;

/// <summary>A message was changed.</summary>
/// <remarks>Source: Bot Framework Activity schema, "Message update activity".</remarks>
public interface IMessageUpdateActivity : IMessageActivity;
