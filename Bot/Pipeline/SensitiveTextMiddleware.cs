using CustomerBot.Privacy;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CustomerBot.Bot.Pipeline;

/// <summary>
/// Takes sensitive data out of the message before transcript, state, dialogs and unanswered questions can see it. Direct Line has cut
/// it out before its own feed already; then the marks tell.
/// </summary>
internal sealed class SensitiveTextMiddleware(SensitiveText sensitive) : IMiddleware
{
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        if (activity.Type == ActivityTypes.Message && !string.IsNullOrEmpty(activity.Text))
        {
            var kept = sensitive.Keep(activity.Text);
            var isBankData = kept.Contains(SensitiveText.BankMark, StringComparison.Ordinal);
            if (isBankData || kept.Contains(SensitiveText.SpecialMark, StringComparison.Ordinal))
            {
                activity.Text = kept;
                activity.Value = null; // may repeat the text
                turnContext.TurnState.Add(new WithheldInput(isBankData, SensitiveText.HasRest(kept)));
            }
        }

        return next(cancellationToken);
    }
}
