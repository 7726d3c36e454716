using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using BadHttpRequestException = Microsoft.AspNetCore.Http.BadHttpRequestException;

namespace CustomerBot.Bot.Pipeline;

/// <summary>
/// Refuses an activity that cannot be answered because it does not say where it comes from (Bot Framework activity specification,
/// sections on channelId, conversation, from and serviceUrl).
/// </summary>
internal sealed class WellFormedActivityMiddleware : IMiddleware
{
    private const int BadRequest = 400;

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        Require(activity.ChannelId, "channelId");
        Require(activity.Conversation?.Id, "conversation.id");
        Require(activity.From?.Id, "from.id");
        if (activity.DeliveryMode != DeliveryModes.ExpectReplies)
        {
            RequireAddress(activity.ServiceUrl);
        }

        return next(cancellationToken);
    }

    private static void Require(string? value, string property)
    {
        if (string.IsNullOrEmpty(value))
        {
            throw new BadHttpRequestException($"The activity needs {property}.", BadRequest);
        }
    }

    private static void RequireAddress(string? serviceUrl)
    {
        if (
            !Uri.TryCreate(serviceUrl, UriKind.Absolute, out var address)
            || (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps)
        )
        {
            throw new BadHttpRequestException("The activity needs a serviceUrl with http or https.", BadRequest);
        }
    }
}
