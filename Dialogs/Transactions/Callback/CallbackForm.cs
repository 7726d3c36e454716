using CustomerBot.Cards;
using CustomerBot.Dialogs.Answers;
using CustomerBot.Dialogs.Forms;
using CustomerBot.Dialogs.Identity;
using Microsoft.Bot.Builder;
using Draft = System.Collections.Generic.Dictionary<string, string>;

namespace CustomerBot.Dialogs.Transactions.Callback;

/// <summary>Whom to call, where, and about what if the customer likes.</summary>
internal sealed class CallbackForm
{
    private const string Name = "name";
    private const string Phone = "phone";
    private const string Topic = "topic";

    private readonly TimeProvider _clock;

    public CallbackForm(SideQuestions sideQuestions, KnownCustomer known, TimeProvider clock)
    {
        _clock = clock;
        Dialog = new FormDialog(
            nameof(CallbackForm),
            new(nameof(Texts.CallbackSummary), nameof(Texts.CallbackConfirm)),
            sideQuestions,
            NameField,
            PhoneField,
            TopicField
        )
        {
            Known = async (turnContext, cancellationToken) => KnownOf(await known.OfTurnAsync(turnContext, cancellationToken)),
        };
    }

    public FormDialog Dialog { get; }

    private static FormField NameField =>
        new(Name)
        {
            Label = () => Texts.CallbackNameLabel,
            Ask = () => Texts.CallbackName,
            Read = PersonName.Read,
            Unclear = () => Texts.CallbackNameUnclear,
            Why = () => Texts.CallbackNameWhy,
        };

    private static FormField PhoneField =>
        new(Phone)
        {
            Label = () => Texts.CallbackPhoneLabel,
            AlsoCalled = "telefonnummer, nummer, handynummer, handy, rufnummer, phone number, number, mobile",
            Ask = () => Texts.CallbackPhone,
            Read = PhoneNumber.Read,
            Unclear = () => Texts.CallbackPhoneUnclear,
            Why = () => Texts.CallbackPhoneWhy,
        };

    private static FormField TopicField =>
        new(Topic)
        {
            Label = () => Texts.CallbackTopicLabel,
            AlsoCalled = "thema, anliegen, betreff, topic, subject",
            Ask = () => Texts.CallbackTopic,
            Read = FreeText.ReadOptional,
            Unclear = () => Texts.CallbackTopicUnclear,
            Why = () => Texts.CallbackTopicWhy,
            Show = topic => topic.Length == 0 ? Texts.RatherNotSay : MarkdownText.Plain(topic),
            IsOptional = true,
        };

    public static Backend.Callback WishOf(Draft draft) =>
        new(draft[Name], draft[Phone], draft[Topic].Length == 0 ? null : draft[Topic], Languages.OfTurn);

    /// <summary>The idempotency key: the same wish on one day, in whatever tab, is one wish.</summary>
    public string KeyOf(ITurnContext turnContext, Draft draft) =>
        JobKey.OfDeclaration(turnContext, CallbackDialog.PurposeId, new(draft) { ["day"] = $"{Moments.Today(_clock):O}" });

    private static Draft KnownOf(Backend.Customer? customer)
    {
        var known = new Draft();
        if (customer is not null)
        {
            known[Name] = customer.Name;
            known[Phone] = customer.Phone ?? "";
        }

        return known;
    }
}
