using System.Text;
using BenchmarkDotNet.Attributes;
using CustomerBot.Benchmarks.BotSdk.Load;
using CustomerBot.Benchmarks.BotSdk.Servers;
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
        """{"type":"message","id":"in1","timestamp":"2020-03-04T05:06:07Z","channelId":"directline","serviceUrl":"https://service.test/","from":{"id":"user1","name":"Erika"},"recipient":{"id":"bot1","name":"Bot"},"conversation":{"id":"conv1"},"text":"Hallo Welt","locale":"en-US","deliveryMode":"expectReplies"}"""u8.ToArray();

    private readonly CloudAdapter _cloud = new();
    private readonly EchoBot _echo = new();
    private readonly DialogBot _dialog = new(new ConversationState(new MemoryStorage()));
    private readonly byte[][] _walk = [.. Script.Dialog("Erika").Select(step => Saying(step.Text))];
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
    public async Task<int> WithoutBot()
    {
        var context = NewContext(Message);
        await Floor.AnswerAsync(context.Request, context.Response);
        return context.Response.StatusCode;
    }

    /// <summary>A turn over HTTP whose reply goes into the response.</summary>
    [Benchmark]
    public async Task<int> Echo()
    {
        var context = NewContext(Message);
        await _cloud.ProcessAsync(context.Request, context.Response, _echo);
        return context.Response.StatusCode;
    }

    /// <summary>A turn of a dialog with five prompts: the mean of one walk through it.</summary>
    [Benchmark(OperationsPerInvoke = 6)]
    public async Task<int> Dialog()
    {
        var answered = 0;
        foreach (var message in _walk)
        {
            var context = NewContext(message);
            await _cloud.ProcessAsync(context.Request, context.Response, _dialog);
            answered += context.Response.StatusCode == StatusCodes.Status200OK ? 1 : 0;
        }

        return answered;
    }

    /// <summary>A turn that reads two states and changes one.</summary>
    [Benchmark]
    public async Task<int> LoadAndSave()
    {
        await _stateful.ProcessActivityAsync(new Activity(ActivityTypes.Message) { Text = "Hallo Welt" }, CountAsync);
        _stateful.ActiveQueue.Clear();
        return _stateful.ActiveQueue.Count;
    }

    private static byte[] Saying(string text) =>
        Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Message).Replace("Hallo Welt", text, StringComparison.Ordinal));

    private static DefaultHttpContext NewContext(byte[] message)
    {
        var context = new DefaultHttpContext { Request = { Method = HttpMethods.Post, Body = new MemoryStream(message) } };
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

    private sealed class Counter
    {
        public int Turns { get; set; }
    }

    private sealed class Profile
    {
        public string? Name { get; set; }
    }
}
