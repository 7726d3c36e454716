namespace Microsoft.Bot.Schema;

/// <summary>What a bot answers to a search invoke.</summary>
/// <remarks>Source: Microsoft Teams documentation, "Typeahead search in Adaptive Cards".</remarks>
public class SearchInvokeResponse : AdaptiveCardInvokeResponse
{
    public SearchInvokeResponse() { }
}
