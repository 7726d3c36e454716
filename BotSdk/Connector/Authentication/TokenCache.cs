using System.Collections.Concurrent;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Tokens of the bot, kept until five minutes before they end. Callers who need the same one wait for one request.</summary>
internal sealed class TokenCache(TimeProvider timeProvider)
{
    private static readonly TimeSpan RenewBefore = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<TokenCacheKey, Slot> _slots = new();

    internal static TokenCache Shared { get; } = new(TimeProvider.System);

    internal async Task<AuthenticatorResult> GetAsync(TokenCacheKey key, Func<Task<AuthenticatorResult>> request, bool forceRefresh)
    {
        var slot = _slots.GetOrAdd(key, _ => new Slot());
        var seen = slot.Token;
        if (!forceRefresh && IsFresh(seen))
        {
            return seen;
        }

        await slot.Gate.WaitAsync();
        try
        {
            // Whoever waited takes the token that the one before him brought.
            if (ReferenceEquals(slot.Token, seen) || !IsFresh(slot.Token))
            {
                slot.Token = await request();
            }

            return slot.Token;
        }
        finally
        {
            slot.Gate.Release();
        }
    }

    private bool IsFresh(AuthenticatorResult token) => token != null && token.ExpiresOn - RenewBefore > timeProvider.GetUtcNow();

    private sealed class Slot
    {
        internal SemaphoreSlim Gate { get; } = new(1, 1);

        internal AuthenticatorResult Token { get; set; }
    }
}
