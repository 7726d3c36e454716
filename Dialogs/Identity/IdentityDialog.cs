using CustomerBot.Backend;
using CustomerBot.Dialogs.Answers;
using CustomerBot.Dialogs.Prompts;
using Microsoft.Bot.Builder.Dialogs;
using Draft = System.Collections.Generic.Dictionary<string, string>;

namespace CustomerBot.Dialogs.Identity;

/// <summary>
/// Finds out who the customer is, for one purpose. Options: <see cref="IdentityRequest"/>. Result: <see cref="ProvenIdentity"/>,
/// or null when the customer left. Who is proven already is not asked again; ask before every job, since a customer may come
/// back to a step a day later.
/// </summary>
internal sealed class IdentityDialog : ComponentDialog
{
    private readonly PurposeNotices _notices;
    private readonly ProvenIdentities _identities;
    private readonly TeamsSignIn _teams;

    public IdentityDialog(
        PurposeNotices notices,
        ProvenIdentities identities,
        TeamsSignIn teams,
        CodeProofDialog codeProof,
        SideQuestions sideQuestions
    )
        : base(nameof(IdentityDialog))
    {
        _notices = notices;
        _identities = identities;
        _teams = teams;
        AddDialog(new BackendWaterfall(InformStepAsync, SignInStepAsync, CodeStepAsync));
        AddDialog(BackendWaterfall.RetryQuestion(sideQuestions));
        AddDialog(codeProof);
        if (teams.Prompt is { } prompt)
        {
            AddDialog(prompt);
        }
    }

    private async Task<DialogTurnResult> InformStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        if (stepContext.Context.IsShared())
        {
            await PrivateChat.OfferAsync(stepContext.Context, cancellationToken);
            return await stepContext.EndDialogAsync(null, cancellationToken);
        }

        var request = (IdentityRequest)stepContext.Options;
        await _notices.SendIfNewAsync(stepContext.Context, request.PurposeId, cancellationToken);
        var current = await CurrentAsync(stepContext, cancellationToken);
        if (Suffices(current, request.Need))
        {
            await _identities.TouchAsync(stepContext.Context.Subject(), stepContext.Context.ConversationId(), cancellationToken);
            return await stepContext.EndDialogAsync(current, cancellationToken);
        }

        return current is null && _teams.IsFor(stepContext.Context)
            ? await stepContext.BeginDialogAsync(TeamsSignIn.PromptId, null, cancellationToken)
            : await stepContext.NextAsync(null, cancellationToken);
    }

    /// <summary>A sign-in in Teams goes by itself and shows nobody's presence, so a job that needs a fresh proof asks for a code as well.</summary>
    private async Task<DialogTurnResult> SignInStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        if (stepContext.Result is not null && !await _teams.RecordAsync(stepContext.Context, cancellationToken))
        {
            await stepContext.Context.SayAsync(Texts.IdentityNotMapped, cancellationToken);
        }

        var current = await CurrentAsync(stepContext, cancellationToken);
        if (Suffices(current, ((IdentityRequest)stepContext.Options).Need))
        {
            return await stepContext.EndDialogAsync(current, cancellationToken);
        }

        var known = current is null
            ? new Draft()
            : new Draft { [IdentityPart.Number] = current.CustomerNumber.Value, [IdentityPart.StepUp] = "" };
        return await stepContext.BeginDialogAsync(nameof(CodeProofDialog), known, cancellationToken);
    }

    private static Task<DialogTurnResult> CodeStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken) =>
        stepContext.EndDialogAsync(stepContext.Result as ProvenIdentity, cancellationToken);

    private Task<ProvenIdentity?> CurrentAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken) =>
        _identities.CurrentAsync(stepContext.Context.Subject(), stepContext.Context.ConversationId(), cancellationToken);

    private static bool Suffices(ProvenIdentity? current, IdentityNeed need) =>
        need switch
        {
            IdentityNeed.Fresh => current is { IsFresh: true, Method: IdentityMethod.OneTimeCode },
            _ => current is not null,
        };
}
