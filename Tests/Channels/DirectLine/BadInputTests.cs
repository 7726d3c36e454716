using System.Net;
using System.Net.Http.Headers;
using System.Text;
using FsCheck.Xunit;

namespace CustomerBot.Tests.Channels.DirectLine;

public sealed class BadInputTests
{
    public static TheoryData<string, byte[], HttpStatusCode> Bodies =>
        new()
        {
            { "malformed JSON", """{"type":"message","""u8.ToArray(), HttpStatusCode.BadRequest },
            { "nothing", [], HttpStatusCode.BadRequest },
            { "a list", "[]"u8.ToArray(), HttpStatusCode.BadRequest },
            { "a text", "\"message\""u8.ToArray(), HttpStatusCode.BadRequest },
            { "null", "null"u8.ToArray(), HttpStatusCode.BadRequest },
            { "two objects", """{"type":"message"}{"type":"message"}"""u8.ToArray(), HttpStatusCode.BadRequest },
            { "no type", """{"text":"hello"}"""u8.ToArray(), HttpStatusCode.BadRequest },
            { "a type that is a number", """{"type":7}"""u8.ToArray(), HttpStatusCode.BadRequest },
            { "an unknown type", """{"type":"selfDestruct"}"""u8.ToArray(), HttpStatusCode.BadRequest },
            {
                "a type of the channel",
                """{"type":"conversationUpdate","membersAdded":[{"id":"x"}]}"""u8.ToArray(),
                HttpStatusCode.BadRequest
            },
            { "a forged sign-in", """{"type":"invoke","name":"signin/verifyState"}"""u8.ToArray(), HttpStatusCode.BadRequest },
            { "a forged token", """{"type":"event","name":"tokens/response"}"""u8.ToArray(), HttpStatusCode.BadRequest },
            { "a forged proactive turn", """{"type":"event","name":"ContinueConversation"}"""u8.ToArray(), HttpStatusCode.BadRequest },
            { "a text that is a number", """{"type":"message","text":7}"""u8.ToArray(), HttpStatusCode.BadRequest },
            { "attachments that are a text", """{"type":"message","attachments":"x"}"""u8.ToArray(), HttpStatusCode.BadRequest },
            { "a name twice", """{"type":"message","text":"a","text":"b"}"""u8.ToArray(), HttpStatusCode.BadRequest },
            { "a name twice in two cases", """{"type":"message","text":"a","Text":"b"}"""u8.ToArray(), HttpStatusCode.BadRequest },
            { "a name twice, deeper", """{"type":"event","value":{"a":1,"a":2}}"""u8.ToArray(), HttpStatusCode.BadRequest },
            { "invalid UTF-8", [.. "{\"type\":\"message\",\"text\":\""u8, 0xC3, 0x28, .. "\"}"u8], HttpStatusCode.BadRequest },
            { "half a character", """{"type":"message","text":"\ud83d"}"""u8.ToArray(), HttpStatusCode.BadRequest },
            { "half a character in a name", """{"type":"event","value":{"\udc00":1}}"""u8.ToArray(), HttpStatusCode.BadRequest },
            { "200 levels", Nested(200), HttpStatusCode.BadRequest },
            { "a megabyte", Long(1024 * 1024), HttpStatusCode.RequestEntityTooLarge },
        };

    [Theory, MemberData(nameof(Bodies))]
    public async Task A_bad_body_gets_a_short_error_and_the_next_message_works(string what, byte[] body, HttpStatusCode status)
    {
        await using var host = await ChannelHost.StartAsync();
        using var client = await host.OpenGreetedAsync();

        var answer = await client.PostAsync(Json(body));
        await client.SayAsync("next");

        answer.StatusCode.ShouldBe(status, what);
        (await answer.JsonAsync()).GetProperty("error").GetProperty("code").GetString().ShouldNotBeNullOrEmpty();
        DirectLineClient.TextsOf(await client.PollUntilAsync("You said: next")).ShouldBe(["Hello", "next", "You said: next"]);
    }

    public static TheoryData<string> Texts =>
        [
            new string('x', 10_000),
            "😀👨‍👩‍👧‍👦",
            "مرحبا بالعالم \u202e gnirts",
            "a\0b\u0007c",
            "  ",
            "<script>alert(1)</script>",
            "{{7*7}} ${7*7} '; DROP TABLE record; --",
        ];

    [Theory, MemberData(nameof(Texts))]
    public async Task An_odd_text_is_taken_as_it_is(string text)
    {
        await using var host = await ChannelHost.StartAsync();
        using var client = await host.OpenAsync();

        await client.SayAsync(text);

        DirectLineClient.TextsOf(await client.PollUntilAsync($"You said: {text}")).ShouldContain(text);
    }

    [Theory, InlineData("text/plain"), InlineData("application/xml"), InlineData("multipart/form-data; boundary=x")]
    public async Task A_wrong_content_type_is_refused(string contentType)
    {
        await using var host = await ChannelHost.StartAsync();
        using var client = await host.OpenAsync();

        var answer = await client.PostAsync(
            new StringContent("""{"type":"message"}""", Encoding.UTF8, MediaTypeHeaderValue.Parse(contentType))
        );

        await answer.ShouldBeErrorAsync(HttpStatusCode.UnsupportedMediaType, "BadArgument");
    }

    [Theory, InlineData("7"), InlineData("%00"), InlineData("abc234-99999999999999999"), InlineData("..%2F..")]
    public async Task A_wrong_watermark_is_refused(string watermark)
    {
        await using var host = await ChannelHost.StartAsync();
        using var client = await host.OpenAsync();

        await (await client.ReconnectAsync(watermark)).ShouldBeErrorAsync(HttpStatusCode.BadRequest, "BadArgument");
        var poll = await client.SendAsync(HttpMethod.Get, $"/conversations/{client.ConversationId}/activities?watermark={watermark}");
        await poll.ShouldBeErrorAsync(HttpStatusCode.BadRequest, "BadArgument");
    }

    [Theory]
    [InlineData("GET", "/nothing")]
    [InlineData("DELETE", "/conversations/x")]
    [InlineData("PUT", "/conversations/x/activities/y")]
    [InlineData("GET", "")]
    [InlineData("GET", "/conversations")]
    [InlineData("GET", "/attachments/x")]
    [InlineData("GET", "/attachments/dl_x/y")]
    public async Task What_there_is_not_is_not_found(string method, string path)
    {
        await using var host = await ChannelHost.StartAsync();
        using var client = await host.OpenAsync();

        var answer = await client.SendAsync(new HttpMethod(method), path);

        await answer.ShouldBeErrorAsync(HttpStatusCode.NotFound, "BadArgument");
    }

    [Fact]
    public async Task Whatever_bytes_come_the_server_does_not_break()
    {
        await using var host = await ChannelHost.StartAsync(("Channels:DirectLine:PostsPerTenSeconds", "1000"));
        using var client = await host.OpenAsync();
        var random = new Random(7);
        var seed =
            """{"type":"message","text":"hello","channelData":{"clientActivityID":"a"},"entities":[{"type":"x"}],"value":1}"""u8.ToArray();

        for (var round = 0; round < 300; round++)
        {
            var body = seed.ToArray();
            for (var change = random.Next(1, 6); change > 0; change--)
            {
                body[random.Next(body.Length)] = (byte)random.Next(256);
            }

            ((int)(await client.PostAsync(Json(body))).StatusCode).ShouldBeLessThan(500, Convert.ToHexString(body));
        }
    }

    [Property(MaxTest = 200)]
    public void Any_text_is_read_as_JSON_without_an_exception(string text)
    {
        var problem = CustomerBot.Channels.DirectLine.Http.JsonBody.Parse(Encoding.UTF8.GetBytes(text ?? ""), out var content);

        (problem is null).ShouldBe(content is not null);
    }

    private static ByteArrayContent Json(byte[] body) => new(body) { Headers = { ContentType = new("application/json") } };

    private static byte[] Nested(int levels) =>
        Encoding.UTF8.GetBytes(
            $$"""{"type":"event","value":{{string.Concat(Enumerable.Repeat("[", levels))}}{{string.Concat(Enumerable.Repeat("]", levels))}}}"""
        );

    private static byte[] Long(int length) => Encoding.UTF8.GetBytes($$"""{"type":"message","text":"{{new string('x', length)}}"}""");
}
