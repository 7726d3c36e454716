using CustomerBot.Dialogs.Forms;
using CustomerBot.Privacy;
using Microsoft.Bot.Builder.Dialogs;

namespace CustomerBot.Dialogs.Interruptions;

/// <summary>Tells the customer what was cut out of a message, and turns down what cannot be read.</summary>
internal static class InputGate
{
    /// <summary>Longer messages are no questions; the search would read only their beginning.</summary>
    private const int LongestMessage = 2000;

    /// <summary>The result of the turn, or null when there is something left to answer.</summary>
    public static async Task<DialogTurnResult?> TryAsync(DialogContext dc, string text, CancellationToken cancellationToken)
    {
        if (dc.Context.TurnState.Get<WithheldInput>() is { } withheld)
        {
            await dc.Context.SayAsync(withheld.IsBankData ? Texts.WithheldBank : Texts.WithheldSpecial, [Texts.Human], cancellationToken);
            if (!withheld.HasRest)
            {
                return await AskAgainAsync(dc, cancellationToken);
            }
        }

        if (text.Length is > 0 and <= LongestMessage || FormCard.IsSent(dc.Context))
        {
            return null;
        }

        await dc.Context.SayAsync(text.Length == 0 ? Texts.TextOnly : Texts.TextTooLong, cancellationToken);
        return await AskAgainAsync(dc, cancellationToken);
    }

    private static async Task<DialogTurnResult> AskAgainAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        await dc.RepromptDialogAsync(cancellationToken);
        return new(dc.ActiveDialog is null ? DialogTurnStatus.Complete : DialogTurnStatus.Waiting);
    }
}
