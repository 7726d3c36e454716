namespace Microsoft.Bot.Schema;

/// <summary>How replies travel: one by one through the connector, or all in the answer to the request.</summary>
/// <remarks>Source: Bot Framework Activity schema, "Delivery mode".</remarks>
public static class DeliveryModes
{
    public const string Ephemeral = "ephemeral";

    public const string ExpectReplies = "expectReplies";

    public const string Normal = "normal";

    public const string Notification = "notification";
}
