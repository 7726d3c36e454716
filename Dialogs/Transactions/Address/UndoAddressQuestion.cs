using CustomerBot.Cards;
using CustomerBot.Dialogs.Answers;
using CustomerBot.Dialogs.Prompts;
using CustomerBot.Dialogs.Understanding;
using Microsoft.Bot.Schema;
using About = System.Collections.Generic.Dictionary<string, string>;

namespace CustomerBot.Dialogs.Transactions.Address;

/// <summary>Asks whether the last change of address is to be taken back. Result: <see cref="Confirmed"/>, or anything else.</summary>
internal static class UndoAddressQuestion
{
    public const string Confirmed = "(confirmed)";

    private const string Kept = "(kept)";

    public static Question Create(LastAddressChange lastChange, SideQuestions sideQuestions) =>
        new(nameof(UndoAddressQuestion), sideQuestions)
        {
            Load = async (turnContext, about, cancellationToken) =>
            {
                if (await lastChange.FindAsync(turnContext, cancellationToken) is { } change)
                {
                    about[nameof(Receipt.ReceiptNumber)] = change.ReceiptNumber;
                    about[nameof(Receipt.ReceivedAt)] = Moments.Name(change.ReceivedAt);
                }

                return about;
            },
            Ask = (_, about) => Ask(about),
            Read = (text, _) => Read(text),
            Unclear = _ => Texts.UndoAddressUnclear,
        };

    private static Activity Ask(About about) =>
        about.TryGetValue(nameof(Receipt.ReceiptNumber), out var number)
            ? Message.With(
                Texts.UndoAddressQuestion.With(about[nameof(Receipt.ReceivedAt)], number),
                Texts.UndoAddressConfirm,
                Texts.Cancel
            )
            : Message.With(Texts.UndoAddressTooLate, Texts.Cancel);

    private static string? Read(string text) =>
        ButtonWords.Are(text, nameof(Texts.UndoAddressConfirm))
            ? Confirmed
            : ConfirmationReader.Read(text) switch
            {
                true => Confirmed,
                false => Kept,
                null => null,
            };
}
