using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Schema;

namespace CustomerBot.Tests.BotSdk.Dialogs;

public sealed class LanguageTests
{
    private static readonly DateTimeOffset Friday = new(2026, 11, 20, 10, 0, 0, TimeSpan.Zero);

    // Text, language, TIMEX of the first reading; null where the language does not know the text.
    private static readonly (string Text, string Locale, string? Timex)[] Days =
    [
        ("tomorrow", "en-us", "2026-11-21"),
        ("tomorrow", "de-de", null),
        ("morgen", "de-de", "2026-11-21"),
        ("morgen", "en-us", null),
        ("demain", "fr-fr", "2026-11-21"),
        ("demain", "de-de", null),
        ("mañana", "es-es", "2026-11-21"),
        ("domani", "it-it", "2026-11-21"),
        ("morgen", "nl-nl", "2026-11-21"),
        ("amanhã", "pt-br", "2026-11-21"),
        ("明天", "zh-cn", "2026-11-21"),
        ("明日", "ja-jp", "2026-11-21"),
        ("3.4.2027", "de-de", "2027-04-03"),
        ("3/4/2027", "en-us", "2027-03-04"),
        ("3/4/2027", "en-gb", "2027-04-03"),
    ];

    [Fact]
    public async Task Dates_do_not_leak_from_one_language_into_another_in_any_order()
    {
        foreach (var (text, locale, timex) in Days.Concat(Days.Reverse()).Concat(Days))
        {
            (await AnswerAsync(text, locale)).ShouldBe(timex, $"{text} in {locale}");
        }
    }

    [Fact]
    public async Task Languages_can_be_spoken_at_the_same_moment()
    {
        var answers = Enumerable
            .Range(0, 8)
            .Select(seed =>
                Task.Run(async () =>
                {
                    foreach (var (text, locale, timex) in new Random(seed).GetItems(Days, 60))
                    {
                        (await AnswerAsync(text, locale)).ShouldBe(timex, $"{text} in {locale}");
                    }
                })
            );

        await Task.WhenAll(answers);
    }

    [Theory]
    [InlineData("de-de", "zweihundertdreiundzwanzig")]
    [InlineData("en-us", "two hundred twenty three")]
    [InlineData("fr-fr", "deux cent vingt trois")]
    [InlineData("es-es", "doscientos veintitrés")]
    public async Task Numbers_in_words_are_understood_whatever_culture_the_thread_has(string locale, string text)
    {
        foreach (var culture in new[] { "zh-CN", "ja-JP", "tr-TR", "de-DE", "" })
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            (await ResultAsync(new NumberPrompt<int>("number"), text, locale)).ShouldBe(223);
        }
    }

    [Fact]
    public async Task Texts_made_to_hurt_are_answered_in_time()
    {
        var started = TimeProvider.System.GetTimestamp();
        foreach (var text in new[] { "1 ", "zwei ", "am 3. Mai um 10 ", "a", "ja nein ", "👍", "9999999999" })
        {
            var long10000 = string.Concat(Enumerable.Repeat(text, 10_000 / text.Length));
            foreach (
                var prompt in new Dialog[]
                {
                    new DateTimePrompt("p"),
                    new NumberPrompt<double>("p"),
                    new ConfirmPrompt("p"),
                    new ChoicePrompt("p"),
                }
            )
            {
                await ResultAsync(prompt, long10000, "de-de");
            }
        }

        // Measured 3 s on two idle cores; without the limits it is minutes.
        TimeProvider.System.GetElapsedTime(started).ShouldBeLessThan(TimeSpan.FromSeconds(60));
    }

    private static async Task<string?> AnswerAsync(string text, string locale) =>
        ((IList<DateTimeResolution>?)await ResultAsync(new DateTimePrompt("date"), text, locale))?[0].Timex;

    private static async Task<object?> ResultAsync(Dialog prompt, string text, string locale)
    {
        var client = new DialogTestClient("test", prompt, new PromptOptions { Prompt = MessageFactory.Text("?") });
        await client.SendActivityAsync<IActivity>("start");
        await client.SendActivityAsync<IActivity>(
            new Activity(ActivityTypes.Message)
            {
                Text = text,
                Locale = locale,
                LocalTimestamp = Friday,
            }
        );
        return client.DialogTurnResult.Result;
    }
}
