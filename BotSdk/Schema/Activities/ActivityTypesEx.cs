namespace Microsoft.Bot.Schema;

/// <summary>Types that only the runtime sees; they never go over the wire.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "How bots work".</remarks>
public static class ActivityTypesEx
{
    public const string Delay = "delay";

    public const string InvokeResponse = "invokeResponse";
}
