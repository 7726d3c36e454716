using CustomerBot.Backend;
using CustomerBot.Dialogs.Human;
using Microsoft.Bot.Builder;

namespace CustomerBot.Dialogs.Transactions.Callback;

/// <summary>Tells the company which callbacks must not be made any more, and the customer if that has to wait (GDPR Art. 7(3), 19).</summary>
internal sealed class CallbackWithdrawals(WithdrawnCallbacks callbacks, HumanContact human)
{
    /// <summary>Goes on without the company's systems: they are told later.</summary>
    public async Task TellCompanyAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (await callbacks.TellCompanyAsync(turnContext.Subject(), cancellationToken) > 0)
        {
            await turnContext.SayAsync(human.Fill(Texts.CallbackNotTakenBack), cancellationToken);
        }
    }
}
