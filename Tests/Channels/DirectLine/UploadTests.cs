using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.Bot.Schema;

namespace CustomerBot.Tests.Channels.DirectLine;

public sealed class UploadTests
{
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3];

    [Fact]
    public async Task Files_reach_the_bot_with_an_address_that_gives_them_back()
    {
        var bot = TestBot.Echo;
        await using var host = await ChannelHost.StartAsync(bot);
        using var client = await host.OpenAsync();

        var answer = await client.SendAsync(
            HttpMethod.Post,
            UploadPath(client),
            Form(("Rechnung März.png", Png), ("Rechnung März (1).png", [.. Png, 4]))
        );
        var activities = await client.PollUntilAsync("You said: see these");

        var echo = activities.Single(activity => DirectLineClient.TextOf(activity) == "see these");
        echo.GetProperty("id").GetString().ShouldBe((await answer.JsonAsync()).GetProperty("id").GetString());
        echo.GetProperty("channelData").GetProperty("clientActivityID").GetString().ShouldBe("u1");
        var attachments = bot.Turns.Last(turn => turn.Type == ActivityTypes.Message).Attachments;
        attachments.Select(attachment => attachment.Name).ShouldBe(["Rechnung März.png", "Rechnung März (1).png"]);
        attachments.ShouldAllBe(attachment => attachment.ContentType == "image/png");
        (await host.Http.GetByteArrayAsync(new Uri(attachments[1].ContentUrl))).ShouldBe([.. Png, 4]);
    }

    [Fact]
    public async Task A_file_is_never_shown_as_a_page_of_this_site()
    {
        await using var host = await ChannelHost.StartAsync();
        using var client = await host.OpenAsync();
        await client.SendAsync(HttpMethod.Post, UploadPath(client), Form(("a.png", Png)));
        var echo = (await client.PollUntilAsync("You said: see these")).Single(activity =>
            DirectLineClient.TextOf(activity) == "see these"
        );

        var answer = await host.Http.GetAsync(echo.GetProperty("attachments")[0].GetProperty("contentUrl").GetString());

        answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("sandbox");
    }

    [Fact]
    public async Task A_file_that_is_not_what_is_accepted_is_refused()
    {
        await using var host = await ChannelHost.StartAsync();
        using var client = await host.OpenAsync();

        var answer = await client.SendAsync(HttpMethod.Post, UploadPath(client), Form(("a.png", "<html>"u8.ToArray())));

        await answer.ShouldBeErrorAsync(HttpStatusCode.UnsupportedMediaType, "BadArgument");
    }

    [Fact]
    public async Task Too_many_and_too_large_files_are_refused()
    {
        await using var host = await ChannelHost.StartAsync(
            ("Channels:DirectLine:Uploads:MaxFiles", "1"),
            ("Channels:DirectLine:Uploads:MaxBytes", "100000")
        );
        using var client = await host.OpenAsync();

        var many = await client.SendAsync(HttpMethod.Post, UploadPath(client), Form(("a.png", Png), ("b.png", Png)));
        var large = await client.SendAsync(HttpMethod.Post, UploadPath(client), Form(("a.png", [.. Png, .. new byte[100_000]])));
        var huge = await client.SendAsync(HttpMethod.Post, UploadPath(client), Form(("a.png", [.. Png, .. new byte[500_000]])));

        await many.ShouldBeErrorAsync(HttpStatusCode.RequestEntityTooLarge, "MessageSizeTooBig");
        await large.ShouldBeErrorAsync(HttpStatusCode.RequestEntityTooLarge, "MessageSizeTooBig");
        await huge.ShouldBeErrorAsync(HttpStatusCode.RequestEntityTooLarge, "MessageSizeTooBig");
    }

    [Theory]
    [InlineData("application/json", "{}", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("multipart/form-data", "x", HttpStatusCode.BadRequest)]
    [InlineData("multipart/form-data; boundary=b", "no parts", HttpStatusCode.BadRequest)]
    [InlineData(
        "multipart/form-data; boundary=b",
        "--b\r\nContent-Type: application/vnd.microsoft.activity\r\n\r\n{\r\n--b--",
        HttpStatusCode.BadRequest
    )]
    [InlineData("multipart/form-data; boundary=b", "--b\r\n\r\n", HttpStatusCode.BadRequest)]
    [InlineData(
        "multipart/form-data; boundary=b",
        "--b\r\nContent-Type: application/vnd.microsoft.activity\r\n\r\n{\"type\":\"message\"}\r\n--b--",
        HttpStatusCode.BadRequest
    )]
    public async Task A_broken_upload_gets_a_short_error(string contentType, string body, HttpStatusCode status)
    {
        await using var host = await ChannelHost.StartAsync();
        using var client = await host.OpenAsync();

        var answer = await client.SendAsync(
            HttpMethod.Post,
            UploadPath(client),
            new StringContent(body, Encoding.UTF8, MediaTypeHeaderValue.Parse(contentType))
        );

        answer.StatusCode.ShouldBe(status);
        (await answer.JsonAsync()).GetProperty("error").GetProperty("code").GetString().ShouldNotBeNullOrEmpty();
    }

    private static string UploadPath(DirectLineClient client) => $"/conversations/{client.ConversationId}/upload?userId=somebody else";

    /// <summary>As the stock client sends it: the activity first, then the files, their names in raw UTF-8.</summary>
    private static ByteArrayContent Form(params (string Name, byte[] Content)[] files)
    {
        using var body = new MemoryStream();
        var activity = """{"type":"message","text":"see these","channelData":{"clientActivityID":"u1"},"attachments":[{"name":"a.png"}]}""";
        body.Write("--b\r\nContent-Disposition: form-data; name=\"activity\"; filename=\"blob\"\r\n"u8);
        body.Write(Encoding.UTF8.GetBytes($"Content-Type: application/vnd.microsoft.activity\r\n\r\n{activity}\r\n"));
        foreach (var (name, content) in files)
        {
            body.Write(
                Encoding.UTF8.GetBytes(
                    $"--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\nContent-Type: image/png\r\n\r\n"
                )
            );
            body.Write([.. content, .. "\r\n"u8]);
        }

        body.Write("--b--\r\n"u8);
        return new ByteArrayContent(body.ToArray())
        {
            Headers = { ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=b") },
        };
    }
}
