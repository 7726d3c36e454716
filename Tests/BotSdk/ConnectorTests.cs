using System.Net;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace CustomerBot.Tests.BotSdk;

public sealed class ConnectorTests : IAsyncLifetime
{
    private ConnectorStub _channel = null!;
    private ConnectorClient _client = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _channel = await ConnectorStub.StartAsync();
        _client = new ConnectorClient(_channel.Address, MicrosoftAppCredentials.Empty);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _channel.DisposeAsync();
    }

    [Fact]
    public async Task A_reply_is_posted_below_the_service_address()
    {
        var reply = new Activity("message", text: "hi", conversation: new ConversationAccount(id: "c1"), replyToId: "a1");

        var response = await _client.Conversations.ReplyToActivityAsync(reply, Cancellation);

        response.Id.ShouldBe("r1");
        _channel
            .Requests.ShouldHaveSingleItem()
            .ShouldBe(
                new ConnectorRequest(
                    "POST",
                    "/base/v3/conversations/c1/activities/a1",
                    """{"type":"message","conversation":{"id":"c1"},"text":"hi","replyToId":"a1"}""",
                    "application/json; charset=utf-8",
                    "c1"
                )
            );
    }

    [Theory]
    [InlineData("..", "%2E%2E")]
    [InlineData(".", "%2E")]
    [InlineData("../../admin", "..%2F..%2Fadmin")]
    [InlineData("%2e%2e", "%252e%252e")]
    [InlineData("a/b?c#d", "a%2Fb%3Fc%23d")]
    [InlineData("19:x@thread.v2;messageid=1", "19%3Ax%40thread.v2%3Bmessageid%3D1")]
    [InlineData("a\\..\\b", "a%5C..%5Cb")]
    [InlineData("ä ö", "%C3%A4%20%C3%B6")]
    public async Task An_id_stays_one_segment_whatever_it_holds(string id, string segment)
    {
        await _client.Conversations.SendToConversationAsync(id, new Activity("message"), Cancellation);
        await _client.Conversations.DeleteActivityAsync(id, id, Cancellation);

        _channel.Requests[0].Target.ShouldBe($"/base/v3/conversations/{segment}/activities");
        _channel.Requests[1].Target.ShouldBe($"/base/v3/conversations/{segment}/activities/{segment}");
    }

    [Fact]
    public async Task Every_operation_has_its_address()
    {
        var conversations = _client.Conversations;
        _channel.Answers(HttpStatusCode.Created, """{"id":"c2","activityId":"a2","serviceUrl":"https://s.test/"}""");
        (
            await conversations.CreateConversationAsync(new ConversationParameters(bot: new ChannelAccount("b")), Cancellation)
        ).ActivityId.ShouldBe("a2");
        _channel.Answers(HttpStatusCode.OK, """{"conversations":[{"id":"c","members":[{"id":"u"}]}],"continuationToken":"t"}""");
        (await conversations.GetConversationsAsync("x y", Cancellation)).Conversations[0].Members[0].Id.ShouldBe("u");
        await conversations.UpdateActivityAsync("c", "a", new Activity("message"), Cancellation);
        _channel.Answers(HttpStatusCode.OK, """[{"id":"u","aadObjectId":"e"}]""");
        (await conversations.GetConversationMembersAsync("c", Cancellation))[0].AadObjectId.ShouldBe("e");
        _channel.Answers(HttpStatusCode.OK, """[{"id":"u"}]""");
        (await conversations.GetActivityMembersAsync("c", "a", Cancellation)).Count.ShouldBe(1);
        _channel.Answers(HttpStatusCode.OK, """{"members":[{"id":"u"}],"continuationToken":"n"}""");
        (await conversations.GetConversationPagedMembersAsync("c", 50, "t", Cancellation)).ContinuationToken.ShouldBe("n");
        _channel.Answers(HttpStatusCode.NoContent);
        await conversations.DeleteConversationMemberAsync("c", "u", Cancellation);
        await conversations.SendConversationHistoryAsync("c", new Transcript([new Activity("message")]), Cancellation);
        await conversations.UploadAttachmentAsync("c", new AttachmentData("text/plain", "n", [1, 2, 3]), Cancellation);
        _channel.Answers(HttpStatusCode.OK, """{"name":"n","type":"text/plain","views":[{"viewId":"original","size":3}]}""");
        (await _client.Attachments.GetAttachmentInfoAsync("att", Cancellation)).Views[0].Size.ShouldBe(3);
        _channel.Answers(HttpStatusCode.OK, "bytes");
        using var view = new StreamReader(await _client.Attachments.GetAttachmentAsync("att", "original", Cancellation));
        (await view.ReadToEndAsync(Cancellation)).ShouldBe("bytes");

        _channel
            .Requests.Select(request => $"{request.Method} {request.Target["/base/v3/".Length..]}")
            .ShouldBe([
                "POST conversations",
                "GET conversations?continuationToken=x%20y",
                "PUT conversations/c/activities/a",
                "GET conversations/c/members",
                "GET conversations/c/activities/a/members",
                "GET conversations/c/pagedmembers?pageSize=50&continuationToken=t",
                "DELETE conversations/c/members/u",
                "POST conversations/c/activities/history",
                "POST conversations/c/attachments",
                "GET attachments/att",
                "GET attachments/att/views/original",
            ]);
        _channel.Requests[8].Body.ShouldBe("""{"type":"text/plain","name":"n","originalBase64":"AQID"}""");
    }

    [Theory]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.BadGateway)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    [InlineData(HttpStatusCode.GatewayTimeout)]
    public async Task A_busy_channel_is_asked_again_after_the_pause_it_wants(HttpStatusCode status)
    {
        _channel.Answers(status, retryAfter: "1");
        var clock = System.Diagnostics.Stopwatch.StartNew();

        (await SendAsync()).Id.ShouldBe("r1");

        clock.Elapsed.ShouldBeGreaterThan(TimeSpan.FromMilliseconds(950));
        _channel.Requests.Count.ShouldBe(2);
        _channel.Requests[0].ShouldBe(_channel.Requests[1]);
    }

    [Fact]
    public async Task A_broken_connection_is_tried_again()
    {
        _channel.Resets();

        (await SendAsync()).Id.ShouldBe("r1");

        _channel.Requests.Count.ShouldBe(2);
    }

    [Fact]
    public async Task An_answer_that_comes_in_pieces_is_read_whole()
    {
        _channel.AnswersInPieces("{\"id\"", ":\"r", "42\"}");

        (await SendAsync()).Id.ShouldBe("r42");
    }

    [Fact]
    public async Task An_answer_that_never_ends_is_given_up_when_the_caller_does()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var gone = _channel.Stalls();
        var sending = _client.Conversations.SendToConversationAsync("c1", new Activity("message"), patience.Token);
        await _channel.FirstRequestAsync();

        await patience.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => sending);
        await gone.WaitAsync(Cancellation);
    }

    [Fact]
    public async Task A_pause_until_a_moment_is_kept_too()
    {
        _channel.Answers(HttpStatusCode.ServiceUnavailable, retryAfter: DateTimeOffset.UtcNow.AddSeconds(-5).ToString("R"));

        (await SendAsync()).Id.ShouldBe("r1");

        _channel.Requests.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_channel_that_wants_a_long_pause_is_not_waited_for()
    {
        _channel.Answers(HttpStatusCode.TooManyRequests, retryAfter: "3600");

        var failure = await Should.ThrowAsync<ErrorResponseException>(SendAsync);

        failure.Response.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        _channel.Requests.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(HttpStatusCode.BadRequest)]
    [InlineData(HttpStatusCode.Unauthorized)]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.InternalServerError)]
    [InlineData(HttpStatusCode.Found)]
    public async Task A_refusal_is_final_and_says_why(HttpStatusCode status)
    {
        _channel.Answers(status, """{"error":{"code":"BotNotInConversationRoster","message":"no"}}""");

        var failure = await Should.ThrowAsync<ErrorResponseException>(SendAsync);

        failure.Body.Error.Code.ShouldBe("BotNotInConversationRoster");
        failure.ToString().ShouldNotContain("secret text");
        failure.Request.Content.ShouldBeNull();
        _channel.Requests.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("<html>down</html>")]
    [InlineData("")]
    public async Task A_refusal_may_say_anything(string body)
    {
        _channel.Answers(HttpStatusCode.BadRequest, body);

        (await Should.ThrowAsync<ErrorResponseException>(SendAsync)).Body.ShouldBeNull();
    }

    [Fact]
    public async Task An_empty_answer_is_no_failure()
    {
        _channel.Answers(HttpStatusCode.Accepted);

        (await SendAsync()).ShouldBeNull();
    }

    private Task<ResourceResponse> SendAsync() =>
        _client.Conversations.SendToConversationAsync("c1", new Activity("message", text: "secret text"), Cancellation);
}
