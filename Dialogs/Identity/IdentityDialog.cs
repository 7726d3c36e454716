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
    private readonly SideQuestions _sideQuestions;

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
        _sideQuestions = sideQuestions;
        AddDialog(new BackendWaterfall(InformStepAsync, SignInStepAsync, CodeStepAsync));
        BackendWaterfall.AddRetryQuestions(this, sideQuestions);
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

        if (current is not null || !_teams.IsFor(stepContext.Context))
        {
            return await stepContext.NextAsync(null, cancellationToken);
        }

        var outcome = await _teams.RecordAsync(stepContext.Context, cancellationToken);
        return outcome == SignInOutcome.NobodyYet
            ? await stepContext.BeginDialogAsync(TeamsSignIn.PromptId, null, cancellationToken)
            : await stepContext.NextAsync(outcome.ToString(), cancellationToken);
    }

    /// <summary>A sign-in in Teams goes by itself and shows nobody's presence, so a job that needs a fresh proof asks for a code as well.</summary>
    private async Task<DialogTurnResult> SignInStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        await SayOutcomeAsync(stepContext, cancellationToken);
        var current = await CurrentAsync(stepContext, cancellationToken);
        if (Suffices(current, ((IdentityRequest)stepContext.Options).Need))
        {
            return await stepContext.EndDialogAsync(current, cancellationToken);
        }

        var known = current is null ? await TypedInsteadAsync(stepContext, cancellationToken) : CodeProofDialog.Of(current);
        return await stepContext.BeginDialogAsync(nameof(CodeProofDialog), known, cancellationToken);
    }

    /// <summary>The step before either knew the outcome, or its prompt ended: with a token, or with null if there is none.</summary>
    private async Task SayOutcomeAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        var outcome =
            stepContext.Result is null ? SignInOutcome.NobodyYet
            : stepContext.Result is string name && Enum.TryParse<SignInOutcome>(name, out var known) ? known
            : await _teams.RecordAsync(stepContext.Context, cancellationToken);
        var text = outcome switch
        {
            SignInOutcome.NotMapped => Texts.IdentityNotMapped,
            SignInOutcome.NobodyYet when stepContext.Result is not null => Texts.IdentityNotMapped, // a token that is none
            SignInOutcome.Away => Texts.IdentitySignInAway,
            _ => null,
        };
        if (text is not null)
        {
            await stepContext.Context.SayAsync(text, cancellationToken);
        }
    }

    /// <summary>Who would rather type than sign in may begin with the number; a question is answered before the number is asked.</summary>
    private async Task<Draft> TypedInsteadAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        var isTyped = stepContext.Reason == DialogReason.EndCalled && stepContext.Result is null && _teams.IsFor(stepContext.Context);
        var text = isTyped ? stepContext.Context.TypedText() : "";
        if (text.Length > 0 && IdentityAnswers.ReadDetails(text) is null)
        {
            await _sideQuestions.TryAnswerAsync(stepContext.Context, text, cancellationToken);
        }

        return IdentityAnswers.ReadDetails(text) is { } details ? new(IdentityAnswers.Parts(details)) : [];
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
