namespace Microsoft.Bot.Schema;

/// <summary>Cards as attachments. The attachment holds the same card object.</summary>
/// <remarks>Source: Bot Framework Cards schema, "Card content types".</remarks>
public static class Extensions
{
    public static Attachment ToAttachment(this HeroCard card) => new(HeroCard.ContentType, content: card);

    public static Attachment ToAttachment(this ThumbnailCard card) => new(ThumbnailCard.ContentType, content: card);

    public static Attachment ToAttachment(this SigninCard card) => new(SigninCard.ContentType, content: card);

    public static Attachment ToAttachment(this ReceiptCard card) => new(ReceiptCard.ContentType, content: card);

    public static Attachment ToAttachment(this AudioCard card) => new(AudioCard.ContentType, content: card);

    public static Attachment ToAttachment(this VideoCard card) => new(VideoCard.ContentType, content: card);

    public static Attachment ToAttachment(this AnimationCard card) => new(AnimationCard.ContentType, content: card);

    public static Attachment ToAttachment(this OAuthCard card) => new(OAuthCard.ContentType, content: card);
}
