using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;

namespace CustomerBot.Benchmarks.BotSdk;

/// <summary>What a turn costs without sockets. The floor reads the same activity and writes the same reply, with no bot between.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class TurnBenchmarks
{
    private static readonly byte[] Message =
        """{"type":"message","id":"in1","timestamp":"2020-03-04T05:06:07Z","channelId":"directline","serviceUrl":"https://service.test/","from":{"id":"user1","name":"Erika"},"recipient":{"id":"bot1","name":"Bot"},"conversation":{"id":"conv1"},"text":"Hallo Welt","locale":"de-DE","deliveryMode":"expectReplies"}"""u8.ToArray();

    private readonly CloudAdapter _cloud = new();
    private readonly EchoBot _echo = new();
    private readonly TestAdapter _stateful;
    private readonly IStatePropertyAccessor<Counter> _counter;
    private readonly IStatePropertyAccessor<Profile> _profile;

    /// <summary>One adapter with two states over one storage, as a bot has them.</summary>
    public TurnBenchmarks()
    {
        var storage = new MemoryStorage();
        var user = new UserState(storage);
        var conversation = new ConversationState(storage);
        _counter = conversation.CreateProperty<Counter>("counter");
        _profile = user.CreateProperty<Profile>("profile");
        _stateful = new TestAdapter("test").Use(new AutoSaveStateMiddleware(user, conversation));
    }

    /// <summary>Reads the activity, writes the reply.</summary>
    [Benchmark(Baseline = true)]
    public async Task<int> Floor()
    {
        var context = NewContext();
        var activity = await JsonSerializer.DeserializeAsync<PlainActivity>(context.Request.Body, JsonSerializerOptions.Web);
        var reply = activity! with { Text = $"echo {activity.Text}", From = activity.Recipient, Recipient = activity.From };
        await JsonSerializer.SerializeAsync(context.Response.Body, new PlainReplies([reply]), JsonSerializerOptions.Web);
        return context.Response.StatusCode;
    }

    /// <summary>A turn over HTTP whose reply goes into the response.</summary>
    [Benchmark]
    public async Task<int> Echo()
    {
        var context = NewContext();
        await _cloud.ProcessAsync(context.Request, context.Response, _echo);
        return context.Response.StatusCode;
    }

    /// <summary>A turn that reads two states and changes one.</summary>
    [Benchmark]
    public async Task<int> LoadAndSave()
    {
        await _stateful.ProcessActivityAsync(new Activity(ActivityTypes.Message) { Text = "Hallo Welt" }, CountAsync);
        _stateful.ActiveQueue.Clear();
        return _stateful.ActiveQueue.Count;
    }

    private static DefaultHttpContext NewContext()
    {
        var context = new DefaultHttpContext { Request = { Method = HttpMethods.Post, Body = new MemoryStream(Message) } };
        context.Response.Body = new MemoryStream();
        return context;
    }

    private async Task CountAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var counter = await _counter.GetAsync(turnContext, () => new Counter(), cancellationToken);
        counter.Turns++;
        var profile = await _profile.GetAsync(turnContext, () => new Profile { Name = "Erika" }, cancellationToken);
        await turnContext.SendActivityAsync(profile.Name, cancellationToken: cancellationToken);
    }

    private sealed class EchoBot : ActivityHandler
    {
        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
            turnContext.SendActivityAsync(MessageFactory.Text($"echo {turnContext.Activity.Text}"), cancellationToken);
    }

    private sealed class Counter
    {
        public int Turns { get; set; }
    }

    private sealed class Profile
    {
        public string? Name { get; set; }
    }

    private sealed record PlainAccount(string? Id, string? Name);

    private sealed record PlainActivity(
        string? Type,
        string? Id,
        DateTimeOffset? Timestamp,
        string? ChannelId,
        string? ServiceUrl,
        PlainAccount? From,
        PlainAccount? Recipient,
        PlainAccount? Conversation,
        string? Text,
        string? Locale,
        string? DeliveryMode
    );

    private sealed record PlainReplies(IReadOnlyList<PlainActivity> Activities);
}
