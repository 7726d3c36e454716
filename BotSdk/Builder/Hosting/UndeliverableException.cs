namespace Microsoft.Bot.Builder;

/// <summary>The activity that came in does not say where an answer could go. That is the sender's mistake, not the bot's.</summary>
internal sealed class UndeliverableException : InvalidOperationException
{
    internal UndeliverableException()
        : base("The activity names no conversation, so nothing can be sent to it.") { }
}
