using System.Collections.Frozen;
using System.Globalization;
using System.Net;

namespace CustomerBot.Bot.Sinks;

/// <summary>
/// Which tags metrics and spans may carry, and of what kind. What is not listed is taken for personal data: new instruments of libraries
/// put addresses, statements and texts into tags whose names nobody here knows.
/// </summary>
internal static class TagRule
{
    private const int LongestWord = 120;
    private const int LongestNumber = 6;
    private const int MostDigitsInARow = 3;

    private static readonly FrozenDictionary<string, TagKind> s_kinds = new Dictionary<string, TagKind>
    {
        ["operation"] = TagKind.Word,
        ["fault"] = TagKind.Word,
        ["outcome"] = TagKind.Word,
        ["http.request.method"] = TagKind.Word,
        ["http.response.status_code"] = TagKind.Number,
        ["http.route"] = TagKind.Route,
        ["http.connection.state"] = TagKind.Word,
        ["url.scheme"] = TagKind.Word,
        ["server.address"] = TagKind.Host,
        ["server.port"] = TagKind.Number,
        ["network.peer.address"] = TagKind.Host,
        ["network.protocol.name"] = TagKind.Word,
        ["network.protocol.version"] = TagKind.Number,
        ["network.transport"] = TagKind.Word,
        ["network.type"] = TagKind.Word,
        ["dns.question.name"] = TagKind.Host,
        ["error.type"] = TagKind.Word,
        ["otel.status_code"] = TagKind.Word,
        ["aspnetcore.routing.match_status"] = TagKind.Word,
        ["aspnetcore.routing.is_fallback"] = TagKind.Word,
        ["aspnetcore.request.is_unhandled"] = TagKind.Word,
        ["aspnetcore.diagnostics.exception.result"] = TagKind.Word,
        ["aspnetcore.diagnostics.handler.type"] = TagKind.Word,
        ["aspnetcore.memory_pool.owner"] = TagKind.Word,
        ["kestrel.connection.close_reason"] = TagKind.Word,
        ["tls.protocol.version"] = TagKind.Number,
        ["gc.heap.generation"] = TagKind.Word,
        ["dotnet.gc.heap.generation"] = TagKind.Word,
        ["cpu.mode"] = TagKind.Word,
        ["db.system"] = TagKind.Word,
        ["db.system.name"] = TagKind.Word,
        ["az.namespace"] = TagKind.Word,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static bool Knows(string name) => s_kinds.ContainsKey(name);

    public static bool Allows(string name, object? value)
    {
        if (!s_kinds.TryGetValue(name, out var kind))
        {
            return false;
        }

        var text = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        return kind switch
        {
            TagKind.Number => text.Length <= LongestNumber && text.All(letter => char.IsAsciiDigit(letter) || letter == '.'),
            TagKind.Word => IsWritten(text, "._-+`"),
            TagKind.Route => IsWritten(text, "._-/{}:*?="),
            _ => IPAddress.TryParse(text, out _) || Uri.CheckHostName(text) == UriHostNameType.Dns || text.Length == 0,
        };
    }

    /// <summary>Of ASCII letters and these signs; no number that could be somebody's.</summary>
    private static bool IsWritten(string text, string signs)
    {
        var digits = 0;
        foreach (var letter in text)
        {
            digits = char.IsAsciiDigit(letter) ? digits + 1 : 0;
            if (digits > MostDigitsInARow || (!char.IsAsciiLetterOrDigit(letter) && !signs.Contains(letter, StringComparison.Ordinal)))
            {
                return false;
            }
        }

        return text.Length <= LongestWord;
    }
}
