namespace Microsoft.Bot.Schema;

/// <summary>Values of <see cref="IMessageActivity.Importance"/>; absent means normal.</summary>
/// <remarks>Source: Bot Framework Activity schema, "Message activity".</remarks>
public static class ActivityImportance
{
    public const string High = "high";

    public const string Low = "low";

    public const string Normal = "normal";
}
