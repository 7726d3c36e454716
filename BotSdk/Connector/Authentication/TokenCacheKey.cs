namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What makes two requests for a token the same.</summary>
internal sealed record TokenCacheKey(string Authority, string ClientId, string Scope);
