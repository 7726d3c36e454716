namespace Microsoft.Bot.Schema;

/// <summary>Someone is writing.</summary>
/// <remarks>Source: Bot Framework Activity schema, "Typing activity".</remarks>
public interface ITypingActivity : IActivity;
