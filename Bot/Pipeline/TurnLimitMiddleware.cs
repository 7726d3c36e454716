using System.Threading.RateLimiting;
using CustomerBot.Bot.Hosting;
using CustomerBot.Bot.State;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Options;
using BadHttpRequestException = Microsoft.AspNetCore.Http.BadHttpRequestException;
using StatusCodes = Microsoft.AspNetCore.Http.StatusCodes;

namespace CustomerBot.Bot.Pipeline;

/// <summary>
/// Limits how fast one conversation may send. Not by address: Azure Bot Service posts all conversations from few addresses.
/// </summary>
internal sealed class TurnLimitMiddleware(IOptions<BotOptions> options) : IMiddleware, IDisposable
{
    private readonly PartitionedRateLimiter<string> _limiter = PartitionedRateLimiter.Create<string, string>(conversation =>
        RateLimitPartition.GetFixedWindowLimiter(
            conversation,
            _ => new() { PermitLimit = options.Value.TurnsPerMinute, Window = TimeSpan.FromMinutes(1) }
        )
    );

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        using var lease = _limiter.AttemptAcquire(ConversationKey.Of(turnContext.Activity).StorageKey);
        return lease.IsAcquired
            ? next(cancellationToken)
            : throw new BadHttpRequestException("The conversation sends too many messages a minute.", StatusCodes.Status429TooManyRequests);
    }

    public void Dispose() => _limiter.Dispose();
}
