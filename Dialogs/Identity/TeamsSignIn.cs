using CustomerBot.Backend;
using CustomerBot.Dialogs.Language;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Connector;
using Microsoft.Extensions.Options;

namespace CustomerBot.Dialogs.Identity;

/// <summary>Sign-in with Microsoft Entra in Teams, where a connection is configured; the back end says whose account it is.</summary>
internal sealed class TeamsSignIn(IOptions<DialogsOptions> options, ICustomers customers, ProvenIdentities identities)
{
    public const string PromptId = "signIn";

    private readonly OAuthPrompt? _prompt =
        options.Value.SignInConnection.Length == 0 ? null : CreatePrompt(options.Value.SignInConnection);

    /// <summary>Null when no connection is configured.</summary>
    public OAuthPrompt? Prompt => _prompt;

    /// <summary>
    /// Only Teams says for whom a token is; elsewhere whoever writes could send an event that claims to carry one.
    /// </summary>
    public bool IsFor(ITurnContext turnContext) => _prompt is not null && turnContext.Activity.ChannelId == Channels.Msteams;

    /// <summary>
    /// Records who signed in; false when the account belongs to no customer. The token is fetched from the token service: what the
    /// turn's activity brought is not believed.
    /// </summary>
    public async Task<bool> RecordAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var token = IsFor(turnContext) ? await _prompt!.GetUserTokenAsync(turnContext, cancellationToken) : null;
        if (EntraAccount.Read(token?.Token) is not { } account || !account.IsSender(turnContext.Activity.From))
        {
            return false;
        }

        var customer = await customers.ByEntraIdAsync(account.TenantId, account.ObjectId, cancellationToken);
        if (customer is null)
        {
            return false;
        }

        await identities.RecordAsync(
            turnContext.Subject(),
            turnContext.ConversationId(),
            customer.Number,
            IdentityMethod.EntraId,
            cancellationToken
        );
        return true;
    }

    /// <summary>So that the next job does not sign in by itself again.</summary>
    public Task SignOutAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        IsFor(turnContext) ? _prompt!.SignOutUserAsync(turnContext, cancellationToken) : Task.CompletedTask;

    private static OAuthPrompt CreatePrompt(string connection) =>
        new(
            PromptId,
            new OAuthPromptSettings
            {
                ConnectionName = connection,
                // One card serves both languages: the prompt is made once, at the start of the program.
                Text = string.Join(" / ", Languages.Every(nameof(Texts.SignInText))),
                Title = string.Join(" / ", Languages.Every(nameof(Texts.SignInButton))),
            }
        );
}
