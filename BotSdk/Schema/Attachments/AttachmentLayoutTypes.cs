namespace Microsoft.Bot.Schema;

/// <summary>Whether several attachments are stacked or laid side by side.</summary>
public static class AttachmentLayoutTypes
{
    public const string Carousel = "carousel";

    public const string List = "list";
}
