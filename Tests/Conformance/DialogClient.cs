using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Conformance;

/// <summary>The dialogs without a host, as the dialog tests run them.</summary>
internal sealed class DialogClient : IChatClient
{
    private readonly TestBot _bot;
    private readonly Chat _chat;

    private DialogClient(TestBot bot, string locale)
    {
        _bot = bot;
        _chat = bot.OpenChat(locale);
    }

    public static async Task<DialogClient> StartAsync(string locale) => new(await TestBot.StartAsync(), locale);

    public async Task<IReadOnlyList<string>> JoinAsync(IReadOnlyList<string> expected, CancellationToken cancellationToken)
    {
        await _chat.OpenAsync();
        return Replies();
    }

    public async Task<IReadOnlyList<string>> SayAsync(string text, IReadOnlyList<string> expected, CancellationToken cancellationToken)
    {
        await _chat.SayAsync(text);
        return Replies();
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    private List<string> Replies() => [.. _chat.Replies.Where(reply => reply.Type == "message").Select(reply => reply.Text)];
}
