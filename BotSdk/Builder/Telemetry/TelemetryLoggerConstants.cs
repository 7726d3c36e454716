namespace Microsoft.Bot.Builder;

/// <summary>Names of the events of <see cref="TelemetryLoggerMiddleware"/>.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Add telemetry to your bot".</remarks>
public static class TelemetryLoggerConstants
{
    /// <summary>An activity came in.</summary>
    public static readonly string BotMsgReceiveEvent = "BotMessageReceived";

    /// <summary>An activity was sent.</summary>
    public static readonly string BotMsgSendEvent = "BotMessageSend";

    /// <summary>An activity was updated.</summary>
    public static readonly string BotMsgUpdateEvent = "BotMessageUpdate";

    /// <summary>An activity was deleted.</summary>
    public static readonly string BotMsgDeleteEvent = "BotMessageDelete";
}
