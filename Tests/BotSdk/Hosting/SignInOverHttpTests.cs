using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;

namespace CustomerBot.Tests.BotSdk.Hosting;

/// <summary>OAuthPrompt as Teams meets it: over HTTP, with a token service that answers as it is told.</summary>
public sealed class SignInOverHttpTests : IAsyncLifetime
{
    private const string Exchange = """{"id":"e1","connectionName":"entra","token":"channel-token"}""";

    private readonly TokenService _service = new();
    private readonly HttpClient _teams = new();
    private AdapterServer _server = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _server = await AdapterServer.StartAsync();
        var adapter = new CloudAdapter(new ConfigurationBuilder().AddInMemoryCollection().Build(), _service);
        _server.Serve(adapter, new SignInBot());
    }

    public async ValueTask DisposeAsync()
    {
        _teams.Dispose();
        _service.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task Single_sign_on_needs_no_click()
    {
        await PostAsync("message", text: "hallo");
        _service.Answers["exchange"] = """{"connectionName":"entra","token":"user-token"}""";

        var (status, body) = await PostAsync("invoke", "signin/tokenExchange", Exchange);

        status.ShouldBe(HttpStatusCode.OK);
        body.ShouldBe("""{"connectionName":"entra","id":"e1"}""");
        _service.Sent.ShouldContain("signed in: user-token");
    }

    [Fact]
    public async Task The_card_offers_what_the_channel_exchanges()
    {
        await PostAsync("message", text: "hallo");

        var card = JsonNode.Parse(_service.Posted[0])!["attachments"]![0]!;
        ((string?)card["contentType"]).ShouldBe(OAuthCard.ContentType);
        ((string?)card["content"]!["tokenExchangeResource"]!["id"]).ShouldBe("x1");
        ((string?)card["content"]!["buttons"]![0]!["value"]).ShouldBe("https://sign.in/");
    }

    [Fact]
    public async Task Without_consent_the_client_is_told_to_show_the_button_and_the_code_signs_in()
    {
        await PostAsync("message", text: "hallo");

        (await PostAsync("invoke", "signin/tokenExchange", Exchange)).Status.ShouldBe(HttpStatusCode.PreconditionFailed);
        (await PostAsync("invoke", "signin/verifyState", """{"state":"000000"}""")).Status.ShouldBe(HttpStatusCode.NotFound);
        _service.Answers["GetToken"] = """{"connectionName":"entra","token":"user-token"}""";
        (await PostAsync("invoke", "signin/verifyState", """{"state":"123456"}""")).Status.ShouldBe(HttpStatusCode.OK);

        _service.Sent.ShouldContain("signed in: user-token");
    }

    [Theory]
    [InlineData("""{"id":"e1","connectionName":"other","token":"t"}""")]
    [InlineData("""{"id":{},"connectionName":7}""")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    public async Task A_malformed_exchange_is_a_bad_request_and_the_prompt_waits(string value)
    {
        await PostAsync("message", text: "hallo");

        (await PostAsync("invoke", "signin/tokenExchange", value)).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[1]")]
    [InlineData("""{"state":{"a":1}}""")]
    public async Task A_malformed_verification_finds_no_token(string value)
    {
        await PostAsync("message", text: "hallo");

        (await PostAsync("invoke", "signin/verifyState", value)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<(HttpStatusCode Status, string Body)> PostAsync(
        string type,
        string? name = null,
        string? value = null,
        string? text = null
    )
    {
        var activity = new JsonObject
        {
            ["type"] = type,
            ["id"] = "1",
            ["name"] = name,
            ["text"] = text,
            ["value"] = value is null ? null : JsonNode.Parse(value),
            ["channelId"] = "msteams",
            ["serviceUrl"] = "https://service.test/",
            ["from"] = new JsonObject { ["id"] = "u1" },
            ["recipient"] = new JsonObject { ["id"] = "b1" },
            ["conversation"] = new JsonObject { ["id"] = "c1" },
        };
        using var response = await _teams.PostAsJsonAsync(_server.Address, activity, Cancellation);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(Cancellation));
    }

    private sealed class SignInBot : ActivityHandler
    {
        private readonly ConversationState _conversation = new(new MemoryStorage());
        private readonly OAuthPrompt _prompt = new(
            "signIn",
            new OAuthPromptSettings
            {
                ConnectionName = "entra",
                Title = "Anmelden",
                Text = "Bitte melden Sie sich an.",
            }
        );

        public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            var dialogs = new DialogSet(_conversation.CreateProperty<DialogState>("dialogs")).Add(_prompt);
            var context = await dialogs.CreateContextAsync(turnContext, cancellationToken);
            var result = await context.ContinueDialogAsync(cancellationToken);
            if (result.Status == DialogTurnStatus.Empty)
            {
                result = await context.BeginDialogAsync(_prompt.Id, cancellationToken: cancellationToken);
            }

            if (result is { Status: DialogTurnStatus.Complete, Result: TokenResponse token })
            {
                await turnContext.SendActivityAsync($"signed in: {token.Token}", cancellationToken: cancellationToken);
            }

            await _conversation.SaveChangesAsync(turnContext, cancellationToken: cancellationToken);
        }
    }

    /// <summary>The connector and the token service at once; a token that nobody prepared is not found.</summary>
    private sealed class TokenService : HttpMessageHandler, IHttpClientFactory
    {
        public Dictionary<string, string> Answers { get; } =
            new() { ["GetSignInResource"] = """{"signInLink":"https://sign.in/","tokenExchangeResource":{"id":"x1","uri":"api://bot"}}""" };

        public List<string> Posted { get; } = [];

        public IEnumerable<string?> Sent => Posted.Select(body => (string?)JsonNode.Parse(body)!["text"]);

        public HttpClient CreateClient(string name) => new(this, disposeHandler: false);

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var operation = request.RequestUri!.Segments[^1];
            if (request.RequestUri.Host == "service.test")
            {
                Posted.Add(await request.Content!.ReadAsStringAsync(cancellationToken));
                return new HttpResponseMessage { Content = new StringContent("""{"id":"r"}"""), RequestMessage = request };
            }

            return Answers.TryGetValue(operation, out var answer)
                ? new HttpResponseMessage { Content = new StringContent(answer), RequestMessage = request }
                : new HttpResponseMessage(HttpStatusCode.NotFound) { Content = new StringContent(""), RequestMessage = request };
        }
    }
}
