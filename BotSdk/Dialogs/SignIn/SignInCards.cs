using Microsoft.Bot.Schema;
using ChannelIds = Microsoft.Bot.Connector.Channels;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Makes the message that asks to sign in.</summary>
internal static class SignInCards
{
    private const string Cortana = "cortana";
    private const string SkypeForBusiness = "skypeforbusiness";

    public static async Task<IMessageActivity> CreateAsync(
        OAuthPromptSettings settings,
        ITurnContext turnContext,
        IMessageActivity prompt,
        CancellationToken cancellationToken
    )
    {
        // A copy, because the prompt is persisted and the link to sign in must not be.
        var message = prompt is null ? Activity.CreateMessageActivity() : PromptMessage.Copy((Activity)prompt);
        message.Attachments = [.. message.Attachments ?? []];
        var contentType = ShowsOAuthCard(turnContext.Activity.ChannelId) ? OAuthCard.ContentType : SigninCard.ContentType;
        if (!message.Attachments.Any(attachment => attachment.ContentType == contentType))
        {
            var resource = await UserTokens.GetSignInResourceAsync(turnContext, settings, cancellationToken);
            message.Attachments.Add(
                new Attachment
                {
                    ContentType = contentType,
                    Content =
                        contentType == OAuthCard.ContentType ? OAuth(settings, turnContext.Activity, resource) : Signin(settings, resource),
                }
            );
        }

        message.InputHint = string.IsNullOrEmpty(message.InputHint) ? InputHints.AcceptingInput : message.InputHint;
        return message;
    }

    private static bool ShowsOAuthCard(string channelId) => channelId is not (Cortana or ChannelIds.Skype or SkypeForBusiness);

    private static OAuthCard OAuth(OAuthPromptSettings settings, Activity activity, SignInResource resource)
    {
        var needsLink = settings.OAuthAppCredentials is not null || activity.IsFromStreamingConnection();
        var showsLink = needsLink || (settings.ShowSignInLink ?? activity.ChannelId == ChannelIds.Msteams);
        return new OAuthCard
        {
            Text = settings.Text,
            ConnectionName = settings.ConnectionName,
            Buttons =
            [
                new CardAction
                {
                    Title = settings.Title,
                    Text = settings.Text,
                    Type = needsLink && activity.ChannelId == ChannelIds.Emulator ? ActionTypes.OpenUrl : ActionTypes.Signin,
                    Value = showsLink ? resource.SignInLink : null,
                },
            ],
            TokenExchangeResource = resource.TokenExchangeResource,
            TokenPostResource = resource.TokenPostResource,
        };
    }

    private static SigninCard Signin(OAuthPromptSettings settings, SignInResource resource) =>
        new()
        {
            Text = settings.Text,
            Buttons =
            [
                new CardAction
                {
                    Title = settings.Title,
                    Value = resource.SignInLink,
                    Type = ActionTypes.Signin,
                },
            ],
        };
}
