namespace Microsoft.Bot.Schema;

/// <summary>What a bot answers to a search invoke.</summary>
public class SearchInvokeResponse : AdaptiveCardInvokeResponse
{
    public SearchInvokeResponse() { }
}
