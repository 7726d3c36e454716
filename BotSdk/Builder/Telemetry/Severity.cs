namespace Microsoft.Bot.Builder;

/// <summary>How bad a traced event is.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Add telemetry to your bot".</remarks>
public enum Severity
{
    /// <summary>Detail.</summary>
    Verbose = 0,

    /// <summary>Course of things.</summary>
    Information = 1,

    /// <summary>Odd but handled.</summary>
    Warning = 2,

    /// <summary>Something failed.</summary>
    Error = 3,

    /// <summary>The service is in danger.</summary>
    Critical = 4,
}
