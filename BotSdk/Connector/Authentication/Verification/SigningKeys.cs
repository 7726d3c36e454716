using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// The keys that an OpenID metadata document leads to (OpenID Connect Discovery 1.0). They are read again twice a day, and once
/// when a token names an unknown key, as after a roll-over; but no caller can make us ask more often than every five minutes.
/// When the issuer is away, the last good keys stay in use.
/// </summary>
internal sealed class SigningKeys(string metadataUrl, Func<HttpClient> httpClient, TimeProvider timeProvider, ILogger logger) : IDisposable
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

    private static readonly TimeSpan BetweenExtraReads = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan BetweenFirstReads = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan ReadTimeout = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _reading = new(1, 1);
    private Dictionary<string, SigningKey> _keys;
    private DateTimeOffset _nextRead = DateTimeOffset.MinValue;
    private DateTimeOffset _nextExtraRead = DateTimeOffset.MinValue;

    /// <summary>The key, or null when the issuer has none of that id.</summary>
    /// <exception cref="UnauthorizedAccessException">No keys could ever be read.</exception>
    internal async Task<SigningKey> FindAsync(string keyId, CancellationToken cancellationToken)
    {
        if (_keys == null || timeProvider.GetUtcNow() >= _nextRead)
        {
            await ReadOnceAsync(() => _keys == null || timeProvider.GetUtcNow() >= _nextRead, cancellationToken);
        }

        if (_keys.GetValueOrDefault(keyId) is { } key)
        {
            return key;
        }

        if (timeProvider.GetUtcNow() >= _nextExtraRead)
        {
            await ReadOnceAsync(() => !_keys.ContainsKey(keyId) && timeProvider.GetUtcNow() >= _nextExtraRead, cancellationToken);
        }

        return _keys.GetValueOrDefault(keyId);
    }

    public void Dispose() => _reading.Dispose();

    private async Task ReadOnceAsync(Func<bool> isStillNeeded, CancellationToken cancellationToken)
    {
        await _reading.WaitAsync(cancellationToken);
        try
        {
            if (isStillNeeded())
            {
                await ReadAsync(cancellationToken);
            }
        }
        finally
        {
            _reading.Release();
        }
    }

    private async Task ReadAsync(CancellationToken cancellationToken)
    {
        var now = timeProvider.GetUtcNow();
        if (_keys == null && now < _nextRead)
        {
            throw Refusal.Because("the keys of the issuer could not be read a moment ago");
        }

        // Set before the attempt, so that an issuer that is away is not asked by every caller.
        _nextRead = now + (_keys == null ? BetweenFirstReads : BetweenExtraReads);
        _nextExtraRead = _keys == null ? DateTimeOffset.MinValue : _nextRead;
        try
        {
            _keys = await DownloadAsync(cancellationToken);
            _nextRead = now + Lifetime;
        }
        catch (Exception exception) when (IsFailure(exception, cancellationToken))
        {
            if (_keys == null)
            {
                throw Refusal.Because("the keys of the issuer cannot be read now", exception);
            }

            AuthenticationLog.KeysNotRenewed(logger, metadataUrl, exception);
        }
    }

    private async Task<Dictionary<string, SigningKey>> DownloadAsync(CancellationToken cancellationToken)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(ReadTimeout);
        var client = httpClient();
        using var metadata = JsonDocument.Parse(await client.GetByteArrayAsync(Secure(metadataUrl), timeout.Token));
        var keysUrl = metadata.RootElement.GetProperty("jwks_uri").GetString();
        return SigningKeyDocument.Read(await client.GetByteArrayAsync(Secure(keysUrl), timeout.Token));
    }

    // Keys that came over a line where others can write are worth nothing.
    private static Uri Secure(string address)
    {
        var uri = new Uri(address, UriKind.Absolute);
        return uri.Scheme == Uri.UriSchemeHttps || uri.IsLoopback
            ? uri
            : throw new HttpRequestException($"Keys are read over HTTPS only, not from {uri.Host}.");
    }

    private static bool IsFailure(Exception exception, CancellationToken cancellationToken) =>
        !cancellationToken.IsCancellationRequested
        && exception
            is HttpRequestException
                or JsonException
                or OperationCanceledException
                or KeyNotFoundException
                or InvalidOperationException
                or FormatException
                or ArgumentException;
}
