namespace Microsoft.Bot.Schema;

/// <summary>Asks that someone else take over, or tells that it happened.</summary>
/// <remarks>Source: Bot Framework Activity schema, "Handoff activity".</remarks>
public interface IHandoffActivity : IActivity;
