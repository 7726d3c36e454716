using Microsoft.AspNetCore.Http;

namespace CustomerBot.Channels.WebChat.Assets;

/// <summary>Serves the page's files: compressed, with ETag, for ever under their hash.</summary>
internal sealed class AssetEndpoint(AssetCatalog catalog)
{
    public async Task HandleAsync(HttpContext context, string hash, string name, CancellationToken cancellationToken)
    {
        var response = context.Response;
        if (catalog.Find(name) is not { } found)
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var encoding = BestEncoding(context.Request);
        var tag = $"\"{found.Hash}-{encoding}\"";
        response.Headers.ETag = tag;
        response.Headers.Vary = "Accept-Encoding";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        // A page from before an update asks under the old hash: it gets the new file, but must not keep it under that name.
        response.Headers.CacheControl = hash == found.Hash ? "public, max-age=31536000, immutable" : "no-cache";
        if (context.Request.Headers.IfNoneMatch.Contains(tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        await SendAsync(response, found.Asset, encoding, cancellationToken);
    }

    private static async Task SendAsync(HttpResponse response, Asset asset, string encoding, CancellationToken cancellationToken)
    {
        await using var content = asset.Open(encoding)!;
        response.ContentType = asset.ContentType;
        if (encoding != Asset.Identity)
        {
            response.Headers.ContentEncoding = encoding;
        }

        if (content.CanSeek)
        {
            response.ContentLength = content.Length;
        }

        if (!HttpMethods.IsHead(response.HttpContext.Request.Method))
        {
            await content.CopyToAsync(response.Body, cancellationToken);
        }
    }

    private static string BestEncoding(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().AcceptEncoding;
        bool Accepts(string encoding) => accepted.Any(value => value.Value == encoding && value.Quality is null or > 0);
        return Accepts(Asset.Brotli) ? Asset.Brotli
            : Accepts(Asset.Gzip) ? Asset.Gzip
            : Asset.Identity;
    }
}
