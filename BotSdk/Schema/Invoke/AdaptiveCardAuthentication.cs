namespace Microsoft.Bot.Schema;

/// <summary>The token that comes with an Adaptive Card action after single sign-on.</summary>
public class AdaptiveCardAuthentication : TokenExchangeInvokeRequest
{
    public AdaptiveCardAuthentication() { }
}
