using System.Text.Json;
using CustomerBot.Tests.BotSdk.Golden;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CustomerBot.Tests.BotSdk.Builder;

/// <content>The overridden methods.</content>
internal sealed partial class ScriptedHandler
{
    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        if (await GoesOnAsync(nameof(OnMessageActivityAsync), turnContext.Activity.Text, turnContext))
        {
            await base.OnMessageActivityAsync(turnContext, cancellationToken);
        }
    }

    protected override async Task OnMessageUpdateActivityAsync(
        ITurnContext<IMessageUpdateActivity> turnContext,
        CancellationToken cancellationToken
    )
    {
        if (await GoesOnAsync(nameof(OnMessageUpdateActivityAsync), null, turnContext))
        {
            await base.OnMessageUpdateActivityAsync(turnContext, cancellationToken);
        }
    }

    protected override async Task OnMessageDeleteActivityAsync(
        ITurnContext<IMessageDeleteActivity> turnContext,
        CancellationToken cancellationToken
    )
    {
        if (await GoesOnAsync(nameof(OnMessageDeleteActivityAsync), null, turnContext))
        {
            await base.OnMessageDeleteActivityAsync(turnContext, cancellationToken);
        }
    }

    protected override async Task OnConversationUpdateActivityAsync(
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    )
    {
        if (await GoesOnAsync(nameof(OnConversationUpdateActivityAsync), null, turnContext))
        {
            await base.OnConversationUpdateActivityAsync(turnContext, cancellationToken);
        }
    }

    protected override async Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    )
    {
        if (await GoesOnAsync(nameof(OnMembersAddedAsync), Ids(membersAdded), turnContext))
        {
            await base.OnMembersAddedAsync(membersAdded, turnContext, cancellationToken);
        }
    }

    protected override async Task OnMembersRemovedAsync(
        IList<ChannelAccount> membersRemoved,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    )
    {
        if (await GoesOnAsync(nameof(OnMembersRemovedAsync), Ids(membersRemoved), turnContext))
        {
            await base.OnMembersRemovedAsync(membersRemoved, turnContext, cancellationToken);
        }
    }

    protected override async Task OnMessageReactionActivityAsync(
        ITurnContext<IMessageReactionActivity> turnContext,
        CancellationToken cancellationToken
    )
    {
        if (await GoesOnAsync(nameof(OnMessageReactionActivityAsync), null, turnContext))
        {
            await base.OnMessageReactionActivityAsync(turnContext, cancellationToken);
        }
    }

    protected override async Task OnReactionsAddedAsync(
        IList<MessageReaction> messageReactions,
        ITurnContext<IMessageReactionActivity> turnContext,
        CancellationToken cancellationToken
    )
    {
        if (await GoesOnAsync(nameof(OnReactionsAddedAsync), Types(messageReactions), turnContext))
        {
            await base.OnReactionsAddedAsync(messageReactions, turnContext, cancellationToken);
        }
    }

    protected override async Task OnReactionsRemovedAsync(
        IList<MessageReaction> messageReactions,
        ITurnContext<IMessageReactionActivity> turnContext,
        CancellationToken cancellationToken
    )
    {
        if (await GoesOnAsync(nameof(OnReactionsRemovedAsync), Types(messageReactions), turnContext))
        {
            await base.OnReactionsRemovedAsync(messageReactions, turnContext, cancellationToken);
        }
    }

    protected override async Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
    {
        if (await GoesOnAsync(nameof(OnEventActivityAsync), Name(turnContext), turnContext))
        {
            await base.OnEventActivityAsync(turnContext, cancellationToken);
        }
    }

    protected override async Task OnTokenResponseEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
    {
        if (await GoesOnAsync(nameof(OnTokenResponseEventAsync), null, turnContext))
        {
            await base.OnTokenResponseEventAsync(turnContext, cancellationToken);
        }
    }

    protected override async Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
    {
        if (await GoesOnAsync(nameof(OnEventAsync), null, turnContext))
        {
            await base.OnEventAsync(turnContext, cancellationToken);
        }
    }

    protected override async Task<InvokeResponse?> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext,
        CancellationToken cancellationToken
    )
    {
        if (!await GoesOnAsync(nameof(OnInvokeActivityAsync), Name(turnContext), turnContext))
        {
            return Answer("invokeResponse");
        }

        return script.TryGetProperty("invokeResponse", out _)
            ? Answer("invokeResponse")
            : await base.OnInvokeActivityAsync(turnContext, cancellationToken);
    }

    protected override async Task OnSignInInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        if (await GoesOnAsync(nameof(OnSignInInvokeAsync), null, turnContext))
        {
            await base.OnSignInInvokeAsync(turnContext, cancellationToken);
        }
    }

    protected override async Task<AdaptiveCardInvokeResponse?> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext,
        AdaptiveCardInvokeValue invokeValue,
        CancellationToken cancellationToken
    )
    {
        var action = invokeValue.Action;
        var detail = $"{action.Type}/{action.Id}/{action.Verb}/{FreeJson(action.Data)}/{invokeValue.State}";
        return await GoesOnAsync(nameof(OnAdaptiveCardInvokeAsync), detail, turnContext)
            ? await base.OnAdaptiveCardInvokeAsync(turnContext, invokeValue, cancellationToken)
            : Response<AdaptiveCardInvokeResponse>();
    }

    protected override async Task<SearchInvokeResponse?> OnSearchInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext,
        SearchInvokeValue invokeValue,
        CancellationToken cancellationToken
    )
    {
        var options = invokeValue.QueryOptions;
        var detail = $"{invokeValue.Kind}/{invokeValue.QueryText}/{options?.Skip}/{options?.Top}/{FreeJson(invokeValue.Context)}";
        return await GoesOnAsync(nameof(OnSearchInvokeAsync), detail, turnContext)
            ? await base.OnSearchInvokeAsync(turnContext, invokeValue, cancellationToken)
            : Response<SearchInvokeResponse>();
    }

    protected override async Task OnEndOfConversationActivityAsync(
        ITurnContext<IEndOfConversationActivity> turnContext,
        CancellationToken cancellationToken
    )
    {
        if (await GoesOnAsync(nameof(OnEndOfConversationActivityAsync), turnContext.Activity.Code, turnContext))
        {
            await base.OnEndOfConversationActivityAsync(turnContext, cancellationToken);
        }
    }

    protected override async Task OnTypingActivityAsync(ITurnContext<ITypingActivity> turnContext, CancellationToken cancellationToken)
    {
        if (await GoesOnAsync(nameof(OnTypingActivityAsync), null, turnContext))
        {
            await base.OnTypingActivityAsync(turnContext, cancellationToken);
        }
    }

    protected override async Task OnInstallationUpdateActivityAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    )
    {
        if (await GoesOnAsync(nameof(OnInstallationUpdateActivityAsync), turnContext.Activity.Action, turnContext))
        {
            await base.OnInstallationUpdateActivityAsync(turnContext, cancellationToken);
        }
    }

    protected override async Task OnInstallationUpdateAddAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    )
    {
        if (await GoesOnAsync(nameof(OnInstallationUpdateAddAsync), null, turnContext))
        {
            await base.OnInstallationUpdateAddAsync(turnContext, cancellationToken);
        }
    }

    protected override async Task OnInstallationUpdateRemoveAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    )
    {
        if (await GoesOnAsync(nameof(OnInstallationUpdateRemoveAsync), null, turnContext))
        {
            await base.OnInstallationUpdateRemoveAsync(turnContext, cancellationToken);
        }
    }

    protected override async Task OnCommandActivityAsync(ITurnContext<ICommandActivity> turnContext, CancellationToken cancellationToken)
    {
        if (await GoesOnAsync(nameof(OnCommandActivityAsync), Name(turnContext), turnContext))
        {
            await base.OnCommandActivityAsync(turnContext, cancellationToken);
        }
    }

    protected override async Task OnCommandResultActivityAsync(
        ITurnContext<ICommandResultActivity> turnContext,
        CancellationToken cancellationToken
    )
    {
        if (await GoesOnAsync(nameof(OnCommandResultActivityAsync), Name(turnContext), turnContext))
        {
            await base.OnCommandResultActivityAsync(turnContext, cancellationToken);
        }
    }

    protected override async Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (await GoesOnAsync(nameof(OnUnrecognizedActivityTypeAsync), turnContext.Activity.Type, turnContext))
        {
            await base.OnUnrecognizedActivityTypeAsync(turnContext, cancellationToken);
        }
    }

    private InvokeResponse? Answer(string member) =>
        script.TryGetProperty(member, out var answer)
            ? new InvokeResponse
            {
                Status = answer.GetProperty("status").GetInt32(),
                Body = answer.TryGetProperty("body", out var body) ? PlainData.From(body) : null,
            }
            : null;

    private T? Response<T>() =>
        script.TryGetProperty("response", out var response) ? response.Deserialize<T>(JsonSerializerOptions.Web) : default;
}
