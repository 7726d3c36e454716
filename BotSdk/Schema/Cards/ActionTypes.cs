namespace Microsoft.Bot.Schema;

/// <summary>What a button of a card can do (Activity protocol, card action types).</summary>
/// <remarks>Source: Bot Framework Activity schema, "Card action".</remarks>
public static class ActionTypes
{
    public const string Call = "call";

    public const string DownloadFile = "downloadFile";

    public const string ImBack = "imBack";

    public const string MessageBack = "messageBack";

    public const string OpenUrl = "openUrl";

    [Obsolete("The payment service was switched off.")]
    public const string Payment = "payment";

    public const string PlayAudio = "playAudio";

    public const string PlayVideo = "playVideo";

    public const string PostBack = "postBack";

    public const string ShowImage = "showImage";

    public const string Signin = "signin";

    public const string openApp = "openApp";
}
