using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Dialogs.Transactions;

/// <summary>The jobs that customers have done: how to come to the last step, and how the bot says that it is done.</summary>
internal static class JobSteps
{
    /// <summary>Stands for the code from the mail.</summary>
    public const string Code = "(code)";

    public static readonly string[] Jobs =
    [
        "invoice",
        "address",
        "undo",
        "return",
        "order-cancel",
        "withdrawal",
        "cancellation",
        "callback",
    ];

    /// <summary>Every job in every language.</summary>
    public static TheoryData<string, string> InEveryLanguage
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var job in Jobs)
            {
                rows.Add(job, "de-DE");
                rows.Add(job, "en-GB");
            }

            return rows;
        }
    }

    /// <summary>All that a customer says before the words that confirm.</summary>
    public static IEnumerable<string> Before(string job, Func<string, string> text) =>
        job switch
        {
            "invoice" => [.. Proven(text(nameof(Texts.InvoiceCopy))), "1"],
            "address" => [.. Proven(text(nameof(Texts.ChangeAddress))), "Lindenweg 12b, 34117 Kassel"],
            "undo" => [.. Before("address", text), Confirm("address", text), text(nameof(Texts.UndoAddress))],
            "return" => [.. Proven(text(nameof(Texts.RegisterReturn))), text(nameof(Texts.Everything)), text(nameof(Texts.RatherNotSay))],
            "order-cancel" => [.. Proven(text(nameof(Texts.CancelOrder))), "1", text(nameof(Texts.RatherNotSay))],
            "withdrawal" => [text(nameof(Texts.WithdrawContract)), "B-2026-004711", "Erika Muster", "erika@example.org"],
            "cancellation" =>
            [
                text(nameof(Texts.CancelContracts)),
                "V-10001",
                text(nameof(Texts.CancellationOrdinary)),
                text(nameof(Texts.CancellationAsap)),
                "Erika Muster",
                "erika@example.org",
            ],
            _ => [text(nameof(Texts.RequestCallback)), text(nameof(Texts.ConsentAgree)), "Erika Muster", "0561 1234567", "Rechnung"],
        };

    /// <summary>The words that confirm.</summary>
    public static string Confirm(string job, Func<string, string> text) =>
        text(
            job switch
            {
                "invoice" => nameof(Texts.InvoiceConfirm),
                "address" => nameof(Texts.AddressConfirm),
                "undo" => nameof(Texts.UndoAddressConfirm),
                "return" => nameof(Texts.ReturnConfirm),
                "order-cancel" => nameof(Texts.CancelOrderConfirm),
                "withdrawal" => nameof(Texts.WithdrawalConfirm),
                "cancellation" => nameof(Texts.CancellationConfirm),
                _ => nameof(Texts.CallbackConfirm),
            }
        );

    /// <summary>The longest stretch without gaps of the sentence that says the job is done.</summary>
    public static string Done(string job, Func<string, string> text) =>
        text(
                job switch
                {
                    "invoice" => nameof(Texts.InvoiceSent),
                    "address" => nameof(Texts.AddressDone),
                    "undo" => nameof(Texts.UndoAddressDone),
                    "return" => nameof(Texts.ReturnDone),
                    "order-cancel" => nameof(Texts.CancelOrderDone),
                    "withdrawal" => nameof(Texts.WithdrawalDone),
                    "cancellation" => nameof(Texts.CancellationDone),
                    _ => nameof(Texts.CallbackDone),
                }
            )
            .Split('{', '}')
            .MaxBy(part => part.Length)!;

    /// <summary>Says all but the words that confirm.</summary>
    public static async Task SayAllBeforeAsync(this Chat chat, TestBot bot, string job)
    {
        foreach (var words in Before(job, chat.RawText))
        {
            await chat.SayAsync(words == Code ? bot.Shop.LastCodeTo(DemoShop.Anna) : words);
        }
    }

    private static string[] Proven(string wish) => [wish, DemoShop.Anna.Number.Value, DemoShop.Anna.Email, Code];
}
