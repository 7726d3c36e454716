using CustomerBot.Backend;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CustomerBot.Dialogs.Identity;

/// <summary>Sign-in with Microsoft Entra in Teams, where a connection is configured; the back end says whose account it is.</summary>
internal sealed class TeamsSignIn(
    IOptions<DialogsOptions> options,
    ICustomers customers,
    ProvenIdentities identities,
    TimeProvider clock,
    ILogger<TeamsSignIn> logger
)
{
    public const string PromptId = "signIn";

    /// <summary>Teams gives up on a turn after about 15 seconds; the question for the number must be out by then.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(5);

    private readonly SignInPrompt? _prompt =
        options.Value.SignInConnection.Length == 0 ? null : CreatePrompt(options.Value.SignInConnection, logger);

    /// <summary>Null when no connection is configured.</summary>
    public Dialog? Prompt => _prompt;

    /// <summary>
    /// Only Teams says for whom a token is; elsewhere whoever writes could send an event that claims to carry one.
    /// </summary>
    public bool IsFor(ITurnContext turnContext) => _prompt is not null && turnContext.Activity.ChannelId == Channels.Msteams;

    /// <summary>
    /// Records who signed in. The token is fetched from the token service: what the turn's activity brought is not believed.
    /// </summary>
    public async Task<SignInOutcome> RecordAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        TokenResponse? token = null;
        if (
            IsFor(turnContext)
            && !await TryAsync(async limit => token = await _prompt!.GetUserTokenAsync(turnContext, limit), cancellationToken)
        )
        {
            return SignInOutcome.Away;
        }

        if (token is null)
        {
            return SignInOutcome.NobodyYet;
        }

        return EntraAccount.Read(token.Token) is { } account && account.IsSender(turnContext.Activity.From)
            ? await RecordAsync(turnContext, account, cancellationToken)
            : SignInOutcome.NotMapped;
    }

    /// <summary>So that the next job does not sign in by itself again. False when the token service does not answer: Teams stays signed in.</summary>
    public async Task<bool> SignOutAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        !IsFor(turnContext) || await TryAsync(limit => _prompt!.SignOutUserAsync(turnContext, limit), cancellationToken);

    private async Task<SignInOutcome> RecordAsync(ITurnContext turnContext, EntraAccount account, CancellationToken cancellationToken)
    {
        Customer? customer;
        try
        {
            customer = await customers.ByEntraIdAsync(account.TenantId, account.ObjectId, cancellationToken);
        }
        catch (BackendUnavailableException)
        {
            return SignInOutcome.Away; // counted by the back end; number and code may work all the same
        }

        if (customer is null)
        {
            return SignInOutcome.NotMapped;
        }

        var (subject, conversation) = (turnContext.Subject(), turnContext.ConversationId());
        await identities.RecordAsync(subject, conversation, customer.Number, IdentityMethod.EntraId, cancellationToken);
        return SignInOutcome.Proven;
    }

    /// <summary>False when the token service fails, in whatever way, or takes too long.</summary>
    private async Task<bool> TryAsync(Func<CancellationToken, Task> ask, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(s_patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            await ask(either.Token);
            return true;
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            Log.TokenServiceAway(logger, exception.GetType().Name);
            return false;
        }
    }

    private static SignInPrompt CreatePrompt(string connection, ILogger logger) =>
        new(
            PromptId,
            new OAuthPromptSettings
            {
                ConnectionName = connection,
                EndOnInvalidMessage = true,
                // One card serves both languages: the prompt is made once, at the start of the program.
                Text = string.Join(" / ", TextFiles.Every(nameof(Texts.SignInText))),
                Title = string.Join(" / ", TextFiles.Every(nameof(Texts.SignInButton))),
            },
            logger
        );
}
