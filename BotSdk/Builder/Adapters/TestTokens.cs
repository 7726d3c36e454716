using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>The token service of <see cref="TestAdapter"/>: tokens that tests put in.</summary>
internal sealed class TestTokens
{
    private readonly Dictionary<Key, string> _tokens = [];
    private readonly List<(Key Key, string Token, string MagicCode)> _behindCodes = [];
    private readonly Dictionary<(Key Key, string Item), string> _exchanges = [];
    private readonly HashSet<(Key Key, string Item)> _failingExchanges = [];

    internal void Add(Key key, string token, string magicCode)
    {
        if (magicCode == null)
        {
            _tokens[key] = token;
            return;
        }

        _behindCodes.Add((key, token, magicCode));
    }

    internal void AddExchange(Key key, string item, string token) => _exchanges[(key, item)] = token;

    internal void FailExchange(Key key, string item) => _failingExchanges.Add((key, item));

    internal TokenResponse Find(Key key, string magicCode)
    {
        if (magicCode != null && _behindCodes.FindIndex(entry => entry.Key == key && entry.MagicCode == magicCode) is var index and >= 0)
        {
            _tokens[key] = _behindCodes[index].Token;
            _behindCodes.RemoveAt(index);
        }

        return _tokens.TryGetValue(key, out var token) ? new TokenResponse { ConnectionName = key.ConnectionName, Token = token } : null;
    }

    internal void Remove(Key user)
    {
        foreach (var key in _tokens.Keys.Where(key => key.IsOf(user)).ToList())
        {
            _tokens.Remove(key);
        }
    }

    internal TokenStatus[] StatusOf(Key user, string includeFilter)
    {
        var wanted = includeFilter?.Split(',');
        TokenStatus[] status =
        [
            .. _tokens
                .Keys.Where(key => key.IsOf(user) && (wanted == null || wanted.Contains(key.ConnectionName)))
                .Select(key => new TokenStatus
                {
                    ConnectionName = key.ConnectionName,
                    HasToken = true,
                    ServiceProviderDisplayName = key.ConnectionName,
                }),
        ];
        return status.Length > 0 ? status : null;
    }

    internal TokenResponse Exchange(Key key, TokenExchangeRequest request)
    {
        var item = string.IsNullOrEmpty(request.Token) ? request.Uri : request.Token;
        if (_failingExchanges.Contains((key, item)))
        {
            throw new InvalidOperationException("The test wants this exchange to fail.");
        }

        return _exchanges.TryGetValue((key, item), out var token)
            ? new TokenResponse
            {
                ChannelId = key.ChannelId,
                ConnectionName = key.ConnectionName,
                Token = token,
            }
            : null;
    }

    /// <summary>Whose token, for what; without a connection: all of them.</summary>
    internal sealed record Key(string ConnectionName, string ChannelId, string UserId)
    {
        internal bool IsOf(Key user) =>
            ChannelId == user.ChannelId && UserId == user.UserId && (user.ConnectionName == null || user.ConnectionName == ConnectionName);
    }
}
