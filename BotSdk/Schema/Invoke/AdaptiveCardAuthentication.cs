namespace Microsoft.Bot.Schema;

/// <summary>The token that comes with an Adaptive Card action after single sign-on.</summary>
/// <remarks>Source: Microsoft Teams documentation, "Universal Actions for Adaptive Cards".</remarks>
public class AdaptiveCardAuthentication : TokenExchangeInvokeRequest
{
    public AdaptiveCardAuthentication() { }
}
