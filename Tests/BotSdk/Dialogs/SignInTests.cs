using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Schema;

namespace CustomerBot.Tests.BotSdk.Dialogs;

public sealed class SignInTests
{
    private const string Connection = "entra";
    private const string User = "user1";

    private readonly TestAdapter _adapter = new("test");

    [Fact]
    public async Task A_user_who_is_signed_in_is_not_asked()
    {
        _adapter.AddUserToken(Connection, "test", User, "token");
        var client = Client(Settings());

        var reply = await client.SendActivityAsync<IMessageActivity>("hallo");

        reply.ShouldBeNull();
        Token(client).ShouldBe("token");
    }

    [Fact]
    public async Task The_code_that_the_user_types_brings_the_token()
    {
        _adapter.AddUserToken(Connection, "test", User, "token", "123456");
        var client = Client(Settings());

        var card = await AskAsync(client);
        await client.SendActivityAsync<IMessageActivity>("mein Code ist 123456, danke");

        card.Buttons[0].Type.ShouldBe(ActionTypes.Signin);
        card.Buttons[0].Value.ShouldBeNull();
        card.TokenExchangeResource.ShouldNotBeNull();
        Token(client).ShouldBe("token");
    }

    [Fact]
    public async Task A_wrong_code_repeats_the_question_and_another_message_may_end_it()
    {
        var patient = Client(Settings(), new PromptOptions { RetryPrompt = MessageFactory.Text("Noch einmal?") });
        await AskAsync(patient);
        (await patient.SendActivityAsync<IMessageActivity>("000000")).Text.ShouldBe("Noch einmal?");
        patient.DialogTurnResult.Status.ShouldBe(DialogTurnStatus.Waiting);

        var strict = new DialogTestClient(new TestAdapter("test"), Prompt(Settings(endOnInvalidMessage: true)));
        await AskAsync(strict);
        await strict.SendActivityAsync<IMessageActivity>("lieber nicht");
        strict.DialogTurnResult.Status.ShouldBe(DialogTurnStatus.Complete);
        strict.DialogTurnResult.Result.ShouldBeNull();
    }

    [Fact]
    public async Task When_the_time_is_over_the_prompt_ends_without_a_token()
    {
        _adapter.AddUserToken(Connection, "test", User, "token", "123456");
        var client = Client(Settings(timeout: -1));

        await AskAsync(client);
        await client.SendActivityAsync<IMessageActivity>("123456");

        client.DialogTurnResult.Status.ShouldBe(DialogTurnStatus.Complete);
        client.DialogTurnResult.Result.ShouldBeNull();
    }

    [Fact]
    public async Task An_event_with_the_token_ends_the_prompt()
    {
        var client = Client(Settings());
        await AskAsync(client);

        await client.SendActivityAsync<IActivity>(
            new Activity(ActivityTypes.Event)
            {
                Name = SignInConstants.TokenResponseEventName,
                Value = new TokenResponse { ConnectionName = Connection, Token = "token" },
            }
        );

        Token(client).ShouldBe("token");
    }

    [Fact]
    public async Task Teams_verifies_with_the_state_of_its_window()
    {
        _adapter.AddUserToken(Connection, "test", User, "token", "654321");
        var client = Client(Settings());
        await AskAsync(client);

        var refused = await client.SendActivityAsync<IActivity>(Verification("111111"));
        var accepted = await client.SendActivityAsync<IActivity>(Verification("654321"));

        Response(refused)!.Status.ShouldBe(404);
        Response(accepted).ShouldBeNull();
        Token(client).ShouldBe("token");
    }

    [Fact]
    public async Task Single_sign_on_exchanges_the_token_of_the_channel()
    {
        _adapter.AddExchangeableToken(Connection, "test", User, "channel token", "token");
        var client = Client(Settings());
        await AskAsync(client);

        var answer = Response(await client.SendActivityAsync<IActivity>(Exchange(Connection, "channel token")))!;

        answer.Status.ShouldBe(200);
        ((TokenExchangeInvokeResponse)answer.Body).Id.ShouldBe("exchange1");
        Token(client).ShouldBe("token");
    }

    [Theory]
    [InlineData("other", "channel token", 400)]
    [InlineData(Connection, "unknown token", 412)]
    [InlineData(Connection, "broken token", 412)]
    public async Task A_token_that_cannot_be_exchanged_is_refused_and_the_prompt_waits(string connection, string token, int status)
    {
        _adapter.AddExchangeableToken(Connection, "test", User, "channel token", "token");
        _adapter.ThrowOnExchangeRequest(Connection, "test", User, "broken token");
        var client = Client(Settings());
        await AskAsync(client);

        var answer = Response(await client.SendActivityAsync<IActivity>(Exchange(connection, token)))!;

        answer.Status.ShouldBe(status);
        ((TokenExchangeInvokeResponse)answer.Body).FailureDetail.ShouldNotBeNullOrEmpty();
        client.DialogTurnResult.Status.ShouldBe(DialogTurnStatus.Waiting);
    }

    [Fact]
    public async Task An_exchange_without_a_value_is_a_bad_request()
    {
        var client = Client(Settings());
        await AskAsync(client);

        var invoke = new Activity(ActivityTypes.Invoke) { Name = SignInConstants.TokenExchangeOperationName, Value = "nothing" };
        var answer = Response(await client.SendActivityAsync<IActivity>(invoke))!;

        answer.Status.ShouldBe(400);
    }

    [Fact]
    public async Task The_validator_decides()
    {
        _adapter.AddUserToken(Connection, "test", User, "token", "123456");
        var prompt = new OAuthPrompt("signIn", Settings(), (context, _) => Task.FromResult(context.AttemptCount >= 2));
        var client = new DialogTestClient(_adapter, prompt);

        await AskAsync(client);
        await client.SendActivityAsync<IMessageActivity>("123456");
        client.DialogTurnResult.Status.ShouldBe(DialogTurnStatus.Waiting);

        await client.SendActivityAsync<IMessageActivity>("123456");
        Token(client).ShouldBe("token");
    }

    private static OAuthPrompt Prompt(OAuthPromptSettings settings) => new("signIn", settings);

    private DialogTestClient Client(OAuthPromptSettings settings, PromptOptions? options = null) =>
        new(_adapter, Prompt(settings), options);

    private static OAuthPromptSettings Settings(int? timeout = null, bool endOnInvalidMessage = false) =>
        new()
        {
            ConnectionName = Connection,
            Title = "Anmelden",
            Text = "Bitte melden Sie sich an.",
            Timeout = timeout,
            EndOnInvalidMessage = endOnInvalidMessage,
        };

    private static async Task<OAuthCard> AskAsync(DialogTestClient client)
    {
        var reply = await client.SendActivityAsync<IMessageActivity>("hallo");
        client.DialogTurnResult.Status.ShouldBe(DialogTurnStatus.Waiting);
        return (OAuthCard)reply.Attachments[0].Content;
    }

    private static Activity Verification(string state) =>
        new(ActivityTypes.Invoke)
        {
            Name = SignInConstants.VerifyStateOperationName,
            Value = new Dictionary<string, object> { ["state"] = state },
        };

    private static Activity Exchange(string connection, string token) =>
        new(ActivityTypes.Invoke)
        {
            Name = SignInConstants.TokenExchangeOperationName,
            Value = new TokenExchangeInvokeRequest
            {
                Id = "exchange1",
                ConnectionName = connection,
                Token = token,
            },
        };

    private static InvokeResponse? Response(IActivity activity) => (InvokeResponse?)((Activity)activity).Value;

    private static string? Token(DialogTestClient client) => (client.DialogTurnResult.Result as TokenResponse)?.Token;
}
