namespace Microsoft.Bot.Schema;

/// <summary>Values of <see cref="Activity.CallerId"/>: who called the bot according to its token.</summary>
/// <remarks>Source: Bot Framework Activity schema, "Caller ID".</remarks>
public static class CallerIdConstants
{
    public const string BotToBotPrefix = "urn:botframework:aadappid:";

    public const string PublicAzureChannel = "urn:botframework:azure";

    public const string USGovChannel = "urn:botframework:azureusgov";
}
