namespace CustomerBot.Channels.DirectLine.Http;

/// <summary>A web origin (RFC 6454): scheme, host and port, nothing else.</summary>
internal static class Origin
{
    /// <summary>Brings an origin into the one form in which two are compared; false if there is more to it or less.</summary>
    public static bool TryParse(string? text, out string origin)
    {
        origin = "";
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
        {
            return false;
        }

        if (uri.PathAndQuery != "/" || uri.Fragment.Length > 0 || uri.UserInfo.Length > 0)
        {
            return false;
        }

        origin = uri.GetLeftPart(UriPartial.Authority);
        return true;
    }
}
