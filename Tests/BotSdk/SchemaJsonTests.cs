using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CustomerBot.BotSdk.Compatibility;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Microsoft.Bot.Schema;

namespace CustomerBot.Tests.BotSdk;

public sealed class SchemaJsonTests
{
    [Property(MaxTest = 500)]
    public Property Any_activity_comes_out_as_it_went_in() =>
        Prop.ForAll(
            SchemaGenerators.Activities.ToArbitrary(),
            json => JsonNode.DeepEquals(JsonNode.Parse(ActivityJson.Serialize(ActivityJson.Deserialize(json))), JsonNode.Parse(json))
        );

    [Property(MaxTest = 2000)]
    public Property Damaged_bytes_give_an_activity_or_a_JsonException() =>
        Prop.ForAll(
            SchemaGenerators.DamagedActivities.ToArbitrary(),
            json =>
            {
                try
                {
                    return ActivityJson.Serialize(ActivityJson.Deserialize(json)).Length > 0;
                }
                catch (JsonException)
                {
                    return true;
                }
            }
        );

    [Theory]
    [InlineData("""{"type":"message","type":"event"}""")]
    [InlineData("""{"type":"message","from":{"id":"a","id":"b"}}""")]
    [InlineData("""{"type":"message","value":{"a":1,"a":2}}""")]
    [InlineData("""{"type":"message","unknown":{"a":1,"a":2}}""")]
    [InlineData("""{"type":"message","text":"\ud83d"}""")]
    [InlineData("""{"type":"message","value":{"a":"\ude00\ud83d"}}""")]
    [InlineData("""{"type":"message","channelData":{"\ud83dx":1}}""")]
    [InlineData("""{"type":"message"} {}""")]
    [InlineData("""{"type":"message",}""")]
    [InlineData("""{"type":"message","timestamp":"gestern"}""")]
    [InlineData("""{"type":"message","attachments":{}}""")]
    [InlineData("""{"type":["message"]}""")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("")]
    public void What_is_no_activity_is_refused(string json) => Should.Throw<JsonException>(() => ActivityJson.Deserialize(json));

    [Fact]
    public void What_is_no_text_is_refused()
    {
        var json = """{"type":"message","value":{"text":"?"}}"""u8.ToArray();
        json[Array.IndexOf(json, (byte)'?')] = 0xFF;

        Should.Throw<JsonException>(() => ActivityJson.Deserialize(json));
    }

    [Theory]
    [InlineData(126, true)]
    [InlineData(200, false)]
    [InlineData(100_000, false)]
    public void Depth_is_limited(int lists, bool isRead)
    {
        var json = $$"""{"type":"message","value":{{new string('[', lists)}}{{new string(']', lists)}}}""";

        if (isRead)
        {
            ActivityJson.Serialize(new Activity("event") { Value = ActivityJson.Deserialize(json) }).Length.ShouldBeGreaterThan(lists);
        }
        else
        {
            Should.Throw<JsonException>(() => ActivityJson.Deserialize(json));
        }
    }

    [Fact]
    public async Task Size_is_limited()
    {
        var json = Encoding.UTF8.GetBytes($$"""{"type":"message","text":"{{new string('x', 100_000)}}"}""");

        (await ActivityJson.ReadAsync(new MemoryStream(json), json.Length, CancellationToken.None)).Text.Length.ShouldBe(100_000);
        await Should.ThrowAsync<JsonException>(async () =>
            await ActivityJson.ReadAsync(new MemoryStream(json), json.Length - 1, CancellationToken.None)
        );
    }

    [Fact]
    public void Scalars_of_free_members_are_plain_values()
    {
        var activity = ActivityJson.Deserialize(
            """{"type":"event","value":7,"channelData":"2024-01-02T03:04:05Z","attachments":[{"content":1.5}]}"""
        );

        activity.Value.ShouldBe(7L);
        activity.ChannelData.ShouldBe("2024-01-02T03:04:05Z");
        activity.Attachments[0].Content.ShouldBe(1.5);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-0.0")]
    [InlineData("9223372036854775808")]
    [InlineData("12345678901234567890123")]
    [InlineData("0.1000000000000000055511151231257827")]
    [InlineData("1e400")]
    [InlineData("-1E-400")]
    [InlineData("1.234567E-320")]
    [InlineData("0.0")]
    [InlineData("123456.789012345678")]
    [InlineData("\"2020-01-02T03:04:05+01:00\"")]
    [InlineData("\"\"")]
    [InlineData("[null,{\"a\":null},[]]")]
    [InlineData("{\"$type\":\"System.Object\",\"$id\":\"1\",\"$ref\":\"2\"}")]
    public void Free_members_come_out_to_the_last_digit(string value)
    {
        var json =
            $$"""{"type":"event","value":{{value}},"channelData":{{value}},"attachments":[{"content":{{value}}}],"entities":[{"type":"x","y":{{value}}}],"z":{{value}}}""";

        var copy = JsonDocument.Parse(ActivityJson.Serialize(ActivityJson.Deserialize(json))).RootElement;

        JsonElement[] free =
        [
            copy.GetProperty("value"),
            copy.GetProperty("channelData"),
            copy.GetProperty("attachments")[0].GetProperty("content"),
            copy.GetProperty("entities")[0].GetProperty("y"),
            copy.GetProperty("z"),
        ];
        free.ShouldAllBe(element => JsonElement.DeepEquals(element, JsonElement.Parse(value)));
    }

    [Fact]
    public void Unknown_members_come_after_the_known_ones()
    {
        var activity = ActivityJson.Deserialize("""{"FooBar":{"a":[1]},"from":{"email":"x","id":"u"},"type":"message"}""");

        ActivityJson.Serialize(activity).ShouldBe("""{"type":"message","from":{"id":"u","email":"x"},"FooBar":{"a":[1]}}""");
    }

    [Fact]
    public void An_entity_keeps_the_members_of_its_own_class()
    {
        var activity = new Activity("message") { Entities = [new Mention(new ChannelAccount("u"), "<at>U</at>")] };

        var copy = ActivityJson.Deserialize(ActivityJson.Serialize(activity));

        copy.GetMentions().ShouldHaveSingleItem().Mentioned.Id.ShouldBe("u");
        copy.Entities[0].GetAs<Mention>().Text.ShouldBe("<at>U</at>");
        copy.Entities[0].Equals(activity.Entities[0]).ShouldBeTrue();
    }
}
