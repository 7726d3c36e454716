using System.Globalization;
using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Bot.Transactions;

/// <summary>Every transaction in the terminal: no cards, no buttons to press, the same texts.</summary>
public sealed class TerminalTests
{
    private const string Email = "erika@example.org";

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task A_customer_withdraws_and_cancels(string locale)
    {
        await using var chat = TerminalChat.Start(locale);
        var text = (string name) => Text(locale, name);

        await chat.SayAsync(text(nameof(Texts.WithdrawContract)), text(nameof(Texts.WithdrawalOrder)));
        await chat.SayAsync("B-2026-004711", text(nameof(Texts.DeclarationName)));
        await chat.SayAsync("Erika Muster", text(nameof(Texts.DeclarationEmail)));
        await chat.SayAsync(Email, text(nameof(Texts.WithdrawalConfirm)));
        await chat.SayAsync(text(nameof(Texts.WithdrawalConfirm)), Email);

        await chat.SayAsync(text(nameof(Texts.CancelContracts)), text(nameof(Texts.CancellationContract)));
        await chat.SayAsync("V-10001", text(nameof(Texts.CancellationKind)));
        await chat.SayAsync(text(nameof(Texts.CancellationOrdinary)), text(nameof(Texts.CancellationEnd)));
        await chat.SayAsync(text(nameof(Texts.CancellationAsap)), text(nameof(Texts.DeclarationName)));
        await chat.SayAsync("Erika Muster", text(nameof(Texts.DeclarationEmail)));
        await chat.SayAsync(Email, text(nameof(Texts.CancellationConfirm)));
        await chat.SayAsync(text(nameof(Texts.CancellationConfirm)), Email);
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task A_proven_customer_changes_the_address_returns_goods_and_cancels_an_order(string locale)
    {
        await using var chat = TerminalChat.Start(locale);
        var text = (string name) => Text(locale, name);

        await chat.SayAsync(text(nameof(Texts.ChangeAddress)), text(nameof(Texts.IdentityNumber)));
        await chat.SayAsync(DemoShop.Anna.Number.Value, text(nameof(Texts.IdentityEmail)));
        await chat.SayAsync(DemoShop.Anna.Email, text(nameof(Texts.IdentityCode)));
        await chat.SayAsync(await new Outbox(chat.DemoPath).CodeToAsync(DemoShop.Anna.Email), text(nameof(Texts.AddressStreet)));
        await chat.SayAsync("Lindenweg 12b", text(nameof(Texts.AddressAddition)));
        await chat.SayAsync(text(nameof(Texts.RatherNotSay)), text(nameof(Texts.AddressPostalCode)));
        await chat.SayAsync("34117 Kassel", text(nameof(Texts.AddressConfirm)));
        await chat.SayAsync(text(nameof(Texts.AddressConfirm)), text(nameof(Texts.UndoAddress)));

        await chat.SayAsync(text(nameof(Texts.RegisterReturn)), text(nameof(Texts.Everything)));
        await chat.SayAsync(text(nameof(Texts.Everything)), text(nameof(Texts.Reason)));
        await chat.SayAsync(text(nameof(Texts.RatherNotSay)), text(nameof(Texts.ReturnConfirm)));
        await chat.SayAsync(text(nameof(Texts.ReturnConfirm)), Part(text(nameof(Texts.ReturnDone))));

        await chat.SayAsync(text(nameof(Texts.CancelOrder)), text(nameof(Texts.CancelOrderWhich)));
        await chat.SayAsync("1", text(nameof(Texts.Reason)));
        await chat.SayAsync(text(nameof(Texts.RatherNotSay)), text(nameof(Texts.CancelOrderConfirm)));
        await chat.SayAsync(text(nameof(Texts.CancelOrderConfirm)), Part(text(nameof(Texts.CancelOrderDone))));
        chat.Printed.ShouldContain("Lindenallee 12, 50667 Köln");
    }

    private static string Part(string text) => text.Split('{', '}').MaxBy(part => part.Length)!;

    private static string Text(string locale, string name) => Texts.ResourceManager.GetString(name, CultureInfo.GetCultureInfo(locale))!;
}
