using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace CustomerBot.Channels.WebChat.Assets;

/// <summary>
/// The page's files under addresses that hold a hash of their content, so that browsers may keep them for ever. Scripts of
/// the page share one hash, since they import each other by name.
/// </summary>
internal sealed class AssetCatalog
{
    public const string Root = "/chat/assets";
    private const string ResourcePrefix = "page/";
    private const string WebChat = "webchat.js";
    private const int HashLength = 12;

    private readonly FrozenDictionary<string, Asset> _assets;
    private readonly string _pageHash;
    private readonly string? _webChatHash;

    public AssetCatalog(IOptions<WebChatOptions> options)
    {
        var accent = Color.Parse(options.Value.AccentColor);
        var files = Names().ToDictionary(name => name, Read, StringComparer.Ordinal);
        files["theme.css"] = Encoding.UTF8.GetBytes(Theme.Css(accent));
        files["icon.svg"] = Encoding.UTF8.GetBytes(Theme.Icon(accent));
        _pageHash = Hash(files.OrderBy(file => file.Key, StringComparer.Ordinal).SelectMany(file => file.Value).ToArray());
        var assets = files.ToDictionary(file => file.Key, file => Asset.FromBytes(TypeOf(file.Key), file.Value), StringComparer.Ordinal);
        if (!options.Value.Plain && Resource("webchat/webchat.js.br") is { } bundle)
        {
            using (bundle)
            {
                _webChatHash = Hash(SHA256.HashData(bundle));
            }

            assets[WebChat] = Asset.FromCompressed(
                TypeOf(WebChat),
                () => Resource("webchat/webchat.js.br")!,
                () => Resource("webchat/webchat.js.gz")!
            );
        }

        _assets = assets.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Address of Web Chat; null where it could not be built, and the small window serves.</summary>
    public string? WebChatAddress => _webChatHash is null ? null : $"{Root}/{_webChatHash}/{WebChat}";

    public string AddressOf(string name) => $"{Root}/{_pageHash}/{name}";

    /// <summary>The file and the hash under which it is right; null if there is none of this name.</summary>
    public (Asset Asset, string Hash)? Find(string name) =>
        _assets.TryGetValue(name, out var asset) ? (asset, name == WebChat ? _webChatHash! : _pageHash) : null;

    /// <summary>A text of the page that is not served by itself.</summary>
    public static string Template(string name) => Encoding.UTF8.GetString(Bytes($"template/{name}"));

    private static IEnumerable<string> Names() =>
        typeof(AssetCatalog)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal))
            .Select(name => name[ResourcePrefix.Length..]);

    private static byte[] Read(string name) => Bytes(ResourcePrefix + name);

    private static byte[] Bytes(string resource)
    {
        using var stream = Resource(resource) ?? throw new InvalidOperationException($"The build left out {resource}.");
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    private static Stream? Resource(string name) => typeof(AssetCatalog).Assembly.GetManifestResourceStream(name);

    private static string Hash(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content))[..HashLength];

    private static string TypeOf(string name) =>
        Path.GetExtension(name) switch
        {
            ".css" => "text/css; charset=utf-8",
            ".txt" => "text/plain; charset=utf-8",
            ".svg" => "image/svg+xml",
            _ => "text/javascript; charset=utf-8",
        };
}
