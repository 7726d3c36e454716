using System.Text;

namespace Microsoft.Bot.Connector;

/// <summary>
/// Addresses below a service address. Every value is one segment or one query value, whatever it holds: an id with
/// slashes or dots cannot lead to another path.
/// </summary>
internal static class ServicePath
{
    // Without this, .NET resolves "%2E%2E" like "..", and the id of a conversation could choose the path.
    private static readonly UriCreationOptions Verbatim = new() { DangerousDisablePathAndQueryCanonicalization = true };

    internal static Uri Build(Uri baseUri, string[] segments, params (string Name, string Value)[] query)
    {
        var address = new StringBuilder(baseUri.GetLeftPart(UriPartial.Path).TrimEnd('/'));
        foreach (var segment in segments)
        {
            address.Append('/').Append(Escape(segment));
        }

        var separator = '?';
        foreach (var (name, value) in query.Where(parameter => parameter.Value != null))
        {
            address.Append(separator).Append(name).Append('=').Append(Uri.EscapeDataString(value));
            separator = '&';
        }

        return new Uri(address.ToString(), Verbatim);
    }

    private static string Escape(string segment) =>
        segment is "." or ".." ? segment.Replace(".", "%2E", StringComparison.Ordinal) : Uri.EscapeDataString(segment);
}
