using System.Text.Json;
using System.Text.Json.Nodes;
using CustomerBot.BotSdk.Compatibility;
using CustomerBot.Tests.BotSdk.Golden;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CustomerBot.Tests.BotSdk;

/// <summary>Cards, other objects of the schema, and what MessageFactory makes, as they leave the bot.</summary>
internal static class SchemaObjects
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNameCaseInsensitive = true };

    public static JsonNode Play(GoldenScenario scenario)
    {
        try
        {
            return new JsonObject { ["wire"] = SchemaWire.WithoutRouting((Activity)Make(scenario)) };
        }
        catch (ArgumentException exception)
        {
            return GoldenError.Of(exception);
        }
    }

    private static IActivity Make(GoldenScenario scenario) =>
        scenario.Text("kind") switch
        {
            "card" => new Activity(ActivityTypes.Message) { Attachments = [ToAttachment(Create(scenario.Text("card")!, scenario))] },
            "object" => new Activity(ActivityTypes.Event) { Name = "object", Value = Create(scenario.Text("type")!, scenario) },
            _ => Factory(scenario),
        };

    private static object Create(string type, GoldenScenario scenario) =>
        scenario
            .Member("props")!
            .Value.Deserialize(typeof(Activity).Assembly.GetType($"Microsoft.Bot.Schema.{type}", throwOnError: true)!, Options)!;

    private static Attachment ToAttachment(object card) =>
        card switch
        {
            HeroCard hero => hero.ToAttachment(),
            ThumbnailCard thumbnail => thumbnail.ToAttachment(),
            SigninCard signin => signin.ToAttachment(),
            ReceiptCard receipt => receipt.ToAttachment(),
            AudioCard audio => audio.ToAttachment(),
            VideoCard video => video.ToAttachment(),
            AnimationCard animation => animation.ToAttachment(),
            OAuthCard oAuth => oAuth.ToAttachment(),
            _ => new Attachment("application/json", content: card),
        };

    private static IActivity Factory(GoldenScenario scenario)
    {
        var text = scenario.Text("text");
        var ssml = scenario.Text("ssml");
        var hint = scenario.Text("inputHint") ?? InputHints.AcceptingInput;
        var attachments = Read<List<Attachment>>(scenario, "attachments");
        return scenario.Text("factory") switch
        {
            "text" => MessageFactory.Text(text, ssml, hint),
            "attachment" when attachments is [var single] => MessageFactory.Attachment(single, text, ssml, hint),
            "attachment" => MessageFactory.Attachment(attachments?.FirstOrDefault(), text, ssml, hint),
            "attachments" => MessageFactory.Attachment(attachments, text, ssml, hint),
            "carousel" => MessageFactory.Carousel(attachments, text, ssml, hint),
            "contentUrl" => MessageFactory.ContentUrl(
                scenario.Text("url"),
                scenario.Text("contentType"),
                scenario.Text("name"),
                text,
                ssml,
                hint
            ),
            "suggestedActions" when Read<List<CardAction>>(scenario, "cardActions") is { } actions => MessageFactory.SuggestedActions(
                actions,
                text,
                ssml,
                hint
            ),
            "suggestedActions" => MessageFactory.SuggestedActions(Read<List<string>>(scenario, "actions"), text, ssml, hint),
            "suggestedActionsTo" => MessageFactory.SuggestedActions(
                Read<List<string>>(scenario, "actions"),
                text,
                ssml,
                hint,
                Read<List<string>>(scenario, "to")
            ),
            _ => ActivityJson.Deserialize(scenario.Member("activity")!.Value),
        };
    }

    private static T? Read<T>(GoldenScenario scenario, string member) =>
        scenario.Member(member) is { } json ? json.Deserialize<T>(Options) : default;
}
