namespace Microsoft.Bot.Schema;

/// <summary>Whether several attachments are stacked or laid side by side.</summary>
/// <remarks>Source: Bot Framework Activity schema, "Attachment layout".</remarks>
public static class AttachmentLayoutTypes
{
    public const string Carousel = "carousel";

    public const string List = "list";
}
