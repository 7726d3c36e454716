using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Bot;

/// <summary>Whatever a client sends: a refusal with a short JSON error or a polite reply, and the next message works.</summary>
public sealed class MalformedRequestTests(RunningBot bot) : IClassFixture<RunningBot>
{
    private const string Valid =
        """{"type":"message","id":"1","text":"Hallo","channelId":"test","serviceUrl":"http://localhost/","deliveryMode":"expectReplies","from":{"id":"u"},"recipient":{"id":"b"},"conversation":{"id":"c"}}""";

    public static TheoryData<string, string> BrokenBodies =>
        new()
        {
            { "empty", "" },
            { "no JSON", "<xml/>" },
            { "cut off", Valid[..40] },
            { "an array", "[]" },
            { "a text", "\"message\"" },
            { "null", "null" },
            { "no type", Valid.Replace("\"type\":\"message\",", "", StringComparison.Ordinal) },
            { "empty type", Valid.Replace("\"message\"", "\"\"", StringComparison.Ordinal) },
            { "type is a number", Valid.Replace("\"message\"", "7", StringComparison.Ordinal) },
            { "text is an object", Valid.Replace("\"Hallo\"", "{}", StringComparison.Ordinal) },
            { "conversation is a text", Valid.Replace("{\"id\":\"c\"}", "\"c\"", StringComparison.Ordinal) },
            { "no conversation", Valid.Replace(",\"conversation\":{\"id\":\"c\"}", "", StringComparison.Ordinal) },
            { "no channel", Valid.Replace("\"channelId\":\"test\",", "", StringComparison.Ordinal) },
            { "no sender", Valid.Replace("\"from\":{\"id\":\"u\"},", "", StringComparison.Ordinal) },
            {
                "no service address",
                Valid
                    .Replace("\"deliveryMode\":\"expectReplies\",", "", StringComparison.Ordinal)
                    .Replace("http://localhost/", "", StringComparison.Ordinal)
            },
            {
                "service address is a file",
                Valid
                    .Replace("\"deliveryMode\":\"expectReplies\",", "", StringComparison.Ordinal)
                    .Replace("http://localhost/", "file:///etc/passwd", StringComparison.Ordinal)
            },
            { "timestamp is no time", Valid.Replace("\"id\":\"1\"", "\"id\":\"1\",\"timestamp\":\"soon\"", StringComparison.Ordinal) },
            { "duplicate names", Valid.Replace("\"id\":\"1\"", "\"id\":\"1\",\"id\":\"2\"", StringComparison.Ordinal) },
            {
                "200 levels",
                Valid.Replace(
                    "\"id\":\"1\"",
                    $"\"id\":\"1\",\"value\":{new string('[', 200)}{new string(']', 200)}",
                    StringComparison.Ordinal
                )
            },
            { "lone surrogate escape in an id", Valid.Replace("\"id\":\"1\"", "\"id\":\"\\ud800\"", StringComparison.Ordinal) },
        };

    [Theory, MemberData(nameof(BrokenBodies))]
    public async Task A_broken_body_is_refused_with_a_short_JSON_error(string what, string body)
    {
        using var response = await PostAsync(Encoding.UTF8.GetBytes(body), "application/json");

        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        ((int)response.StatusCode).ShouldBeInRange(400, 499, $"{what}: {text}");
        JsonDocument.Parse(text).RootElement.GetProperty("error").GetProperty("message").GetString().ShouldNotBeNullOrEmpty();
        text.Length.ShouldBeLessThan(300);
        text.ShouldNotContain("   at ");
        await TheNextMessageWorksAsync();
    }

    [Fact]
    public async Task Invalid_UTF8_is_refused()
    {
        var body = Encoding.UTF8.GetBytes(Valid);
        body[Valid.IndexOf("Hallo", StringComparison.Ordinal)] = 0xFF;

        using var response = await PostAsync(body, "application/json");

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        await TheNextMessageWorksAsync();
    }

    [Fact]
    public async Task A_body_of_one_megabyte_is_too_large()
    {
        var body = Valid.Replace("Hallo", new string('x', 1 << 20), StringComparison.Ordinal);

        using var response = await PostAsync(Encoding.UTF8.GetBytes(body), "application/json");

        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        await TheNextMessageWorksAsync();
    }

    [Theory, InlineData("text/plain"), InlineData("application/xml"), InlineData("multipart/form-data; boundary=x")]
    public async Task Another_content_type_is_refused(string contentType)
    {
        using var response = await PostAsync(Encoding.UTF8.GetBytes(Valid), contentType);

        response.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
        await TheNextMessageWorksAsync();
    }

    [Theory, InlineData("GET"), InlineData("PUT"), InlineData("DELETE")]
    public async Task Another_method_is_refused(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/api/messages");

        using var response = await bot.Process.Http.SendAsync(request, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    [Theory]
    [InlineData("unheardOf")]
    [InlineData("typing")]
    [InlineData("event")]
    [InlineData("endOfConversation")]
    [InlineData("messageReaction")]
    [InlineData("installationUpdate")]
    [InlineData("deleteUserData")]
    public async Task Other_activity_types_are_taken_without_complaint(string type)
    {
        var client = new ExpectRepliesClient(bot.Process.Http, "de-DE");

        await client.PostAsync(client.NewActivity(type), TestContext.Current.CancellationToken);

        (await client.SayAsync("Hallo", TestContext.Current.CancellationToken)).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("😀👩‍👩‍👧‍👦🏳️‍🌈")]
    [InlineData("ما هي تكلفة الشحن؟")]
    [InlineData("\u202Eelpmaxe\u202C")]
    [InlineData("a\u0000b\u0007c")]
    [InlineData("   ")]
    [InlineData("${jndi:ldap://x} <script>alert(1)</script> '; DROP TABLE record; --")]
    public async Task Odd_texts_get_a_polite_reply(string text)
    {
        var client = new ExpectRepliesClient(bot.Process.Http, "de-DE");

        (await client.SayAsync(text, TestContext.Current.CancellationToken)).ShouldNotBeEmpty();
        (await client.SayAsync("Was kostet der Versand?", TestContext.Current.CancellationToken)).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Ten_thousand_characters_get_a_polite_reply()
    {
        var client = new ExpectRepliesClient(bot.Process.Http, "de-DE");

        var replies = await client.SayAsync(string.Concat(Enumerable.Repeat("Versand ", 1_250)), TestContext.Current.CancellationToken);

        replies.ShouldContain(Texts.TextTooLong);
    }

    private async Task TheNextMessageWorksAsync()
    {
        var client = new ExpectRepliesClient(bot.Process.Http, "de-DE");
        (await client.SayAsync("Hallo", TestContext.Current.CancellationToken)).ShouldNotBeEmpty();
    }

    private Task<HttpResponseMessage> PostAsync(byte[] body, string contentType)
    {
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        return bot.Process.Http.PostAsync("/api/messages", content, TestContext.Current.CancellationToken);
    }
}
