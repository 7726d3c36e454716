namespace Microsoft.Bot.Schema;

/// <summary>Asks that someone else take over, or tells that it happened.</summary>
public interface IHandoffActivity : IActivity;
