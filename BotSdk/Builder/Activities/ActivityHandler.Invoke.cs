using System.Net;
using System.Text.Json;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <content>Invokes: activities whose sender waits for an answer in the same HTTP response.</content>
public partial class ActivityHandler
{
    private const string ErrorType = "application/vnd.microsoft.error";
    private const string ExecuteAction = "Action.Execute";

    /// <summary>An answer with status 200.</summary>
    protected static InvokeResponse CreateInvokeResponse(object body = null) => new() { Status = (int)HttpStatusCode.OK, Body = body };

    /// <summary>Calls the method for the name of the invoke; one that is not handled is answered with 501.</summary>
    protected virtual async Task<InvokeResponse> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext,
        CancellationToken cancellationToken
    )
    {
        try
        {
            switch (turnContext.Activity.Name)
            {
                case "application/search":
                    var search = SearchValueOf(turnContext.Activity);
                    return CreateInvokeResponse(await OnSearchInvokeAsync(turnContext, search, cancellationToken).ConfigureAwait(false));
                case "adaptiveCard/action":
                    var action = AdaptiveCardValueOf(turnContext.Activity);
                    return CreateInvokeResponse(
                        await OnAdaptiveCardInvokeAsync(turnContext, action, cancellationToken).ConfigureAwait(false)
                    );
                case SignInConstants.VerifyStateOperationName:
                case SignInConstants.TokenExchangeOperationName:
                    await OnSignInInvokeAsync(turnContext, cancellationToken).ConfigureAwait(false);
                    return CreateInvokeResponse();
                default:
                    throw new InvokeResponseException(HttpStatusCode.NotImplemented);
            }
        }
        catch (InvokeResponseException exception)
        {
            return exception.CreateInvokeResponse();
        }
    }

    /// <summary>A sign-in goes on; answered with 501 unless overridden.</summary>
    protected virtual Task OnSignInInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Somebody pressed a button with Action.Execute; answered with 501 unless overridden.</summary>
    protected virtual Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext,
        AdaptiveCardInvokeValue invokeValue,
        CancellationToken cancellationToken
    ) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Somebody types into a search field of a card; answered with 501 unless overridden.</summary>
    protected virtual Task<SearchInvokeResponse> OnSearchInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext,
        SearchInvokeValue invokeValue,
        CancellationToken cancellationToken
    ) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    private static AdaptiveCardInvokeValue AdaptiveCardValueOf(IInvokeActivity activity)
    {
        var value = ValueOf<AdaptiveCardInvokeValue>(
            activity,
            "Missing value property",
            "Value property is not properly formed",
            "Value property is not properly formed"
        );
        if (value.Action == null)
        {
            throw Refuse("BadRequest", "Missing action property");
        }

        // The sentence lacks a space on purpose: clients may compare it.
        return value.Action.Type == ExecuteAction
            ? value
            : throw Refuse("NotSupported", $"The action '{value.Action.Type}'is not supported.");
    }

    private static SearchInvokeValue SearchValueOf(IInvokeActivity activity)
    {
        var value = ValueOf<SearchInvokeValue>(
            activity,
            "Missing value property for search",
            "Value property is not properly formed for search",
            "Value property is not valid for search"
        );
        if (string.IsNullOrEmpty(value.Kind) && activity.ChannelId == Channels.Msteams)
        {
            value.Kind = SearchInvokeTypes.Search;
        }

        if (string.IsNullOrEmpty(value.QueryText))
        {
            throw Refuse("BadRequest", "Missing queryText property for search");
        }

        return string.IsNullOrEmpty(value.Kind) ? throw Refuse("BadRequest", "Missing kind property for search") : value;
    }

    private static T ValueOf<T>(IInvokeActivity activity, string missing, string malformed, string invalid)
    {
        if (activity.Value == null)
        {
            throw Refuse("BadRequest", missing);
        }

        if (activity.Value is not JsonElement { ValueKind: JsonValueKind.Object } element)
        {
            throw Refuse("BadRequest", malformed);
        }

        try
        {
            return element.Deserialize(SchemaJson.TypeInfo<T>());
        }
        catch (JsonException)
        {
            throw Refuse("BadRequest", invalid);
        }
    }

    private static InvokeResponseException Refuse(string code, string message) =>
        new(
            HttpStatusCode.BadRequest,
            new AdaptiveCardInvokeResponse
            {
                StatusCode = (int)HttpStatusCode.BadRequest,
                Type = ErrorType,
                Value = new Error { Code = code, Message = message },
            }
        );

    /// <summary>An answer that the bot sent itself, by an activity of type invokeResponse, is not followed by another.</summary>
    private async Task AnswerInvokeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var response = await OnInvokeActivityAsync(As<IInvokeActivity>(turnContext), cancellationToken).ConfigureAwait(false);
        if (response == null || turnContext.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey) != null)
        {
            return;
        }

        var answer = new Activity { Type = ActivityTypesEx.InvokeResponse, Value = response };
        await turnContext.SendActivityAsync(answer, cancellationToken).ConfigureAwait(false);
    }
}
