using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using CustomerBot.Privacy;
using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Dialogs.Rights;

/// <summary>The chat cannot answer without its own state, so a limit on it is taken as a request and what it means is said plainly.</summary>
public sealed class ConversationLimitTests
{
    private static readonly JsonTypeInfo<JsonObject> _json =
        (JsonTypeInfo<JsonObject>)JsonSerializerOptions.Web.GetTypeInfo(typeof(JsonObject));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("de-DE", nameof(Texts.RightsRestrict), nameof(Texts.RestrictNoted))]
    [InlineData("en-GB", nameof(Texts.RightsRestrict), nameof(Texts.RestrictNoted))]
    [InlineData("de-DE", nameof(Texts.RightsObject), nameof(Texts.ObjectNoted))]
    [InlineData("en-GB", nameof(Texts.RightsObject), nameof(Texts.ObjectNoted))]
    public async Task A_limit_on_the_conversation_gets_a_number_a_date_and_a_plain_answer(string locale, string right, string answer)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);
        var address = new DocumentAddress("conversation", chat.Subject, "state");
        await bot.Store.WriteAsync(new DocumentBatch().Put(address, new JsonObject { ["notice"] = "shown" }, _json), Token);

        await chat.SayAsync(chat.Text(right));
        await chat.SayAsync(chat.Text(nameof(Texts.RatherNotSay)));

        var request = (await bot.Get<DataSubjectRequests>().OfAsync(chat.Subject, Token)).ShouldHaveSingleItem();
        request.PurposeId.ShouldBe("conversation");
        var due = request.DueAt.ToString(chat.Text(nameof(Texts.DatePattern)), CultureInfo.GetCultureInfo(locale));
        chat.LastReply.ShouldBe(chat.Text(answer, bot.Declarations["conversation"].Title(locale), request.Number, due));
        (await bot.Get<ProcessingLimits>().OfAsync(chat.Subject, Token)).ShouldBeEmpty();
    }
}
