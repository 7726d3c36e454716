using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Tells the activities that belong to a sign-in.</summary>
internal static class SignInActivities
{
    public static bool IsTokenResponse(Activity activity) =>
        activity.Type == ActivityTypes.Event && activity.Name == SignInConstants.TokenResponseEventName;

    public static bool IsVerification(Activity activity) =>
        activity.Type == ActivityTypes.Invoke && activity.Name == SignInConstants.VerifyStateOperationName;

    public static bool IsTokenExchange(Activity activity) =>
        activity.Type == ActivityTypes.Invoke && activity.Name == SignInConstants.TokenExchangeOperationName;

    /// <summary>Whether the activity could end a sign-in, so that it is too late when the time is over.</summary>
    public static bool CanSignIn(Activity activity) =>
        activity.Type == ActivityTypes.Message || IsTokenResponse(activity) || IsVerification(activity) || IsTokenExchange(activity);
}
