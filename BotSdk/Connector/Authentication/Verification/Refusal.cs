namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The one form of saying no: 401 by the host. Reasons name no content of the token.</summary>
internal static class Refusal
{
    internal static UnauthorizedAccessException Because(string reason, Exception cause = null) =>
        new($"The caller is refused: {reason}.", cause);
}
