using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Bot.Transactions;

/// <summary>A visit in the terminal: lines in, lines out. There are no cards, so their fields are answered one by one.</summary>
internal sealed class TerminalVisit : IVisitClient
{
    private readonly string _folder = Directory.CreateTempSubdirectory("visit").FullName;
    private readonly Dictionary<string, TerminalChat> _tabs = [];
    private readonly string _locale;
    private readonly string _nothing;
    private readonly LaterClock _clock = new();
    private string _tab = "";

    public TerminalVisit(Visit visit) => (_locale, _nothing) = (visit.Locale, visit.Text(nameof(Texts.RatherNotSay)));

    public string DemoPath => Path.Combine(_folder, "demo");

    private TerminalChat Chat => _tabs[_tab];

    public Task SayAsync(string words) => Chat.SayAsync(words);

    public async Task SayTwiceAsync(string words)
    {
        await Chat.SayAsync(words);
        await Chat.SayAsync(words, isNew: false);
    }

    public async Task SendCardAsync(IReadOnlyDictionary<string, string> fields)
    {
        foreach (var value in fields.Values)
        {
            await Chat.SayAsync(value.Length == 0 ? _nothing : value);
        }
    }

    public Task<string> HearAsync(string words) => Chat.HearAsync(words);

    public Task GoToTabAsync(string name)
    {
        _tab = name;
        if (!_tabs.ContainsKey(name))
        {
            Open(name);
        }

        return Task.CompletedTask;
    }

    public async Task RestartAsync(bool isNextDay)
    {
        _clock.Days += isNextDay ? 1 : 0;
        foreach (var name in _tabs.Keys.ToList())
        {
            await _tabs[name].DisposeAsync();
            Open(name);
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var chat in _tabs.Values)
        {
            await chat.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    private void Open(string name) =>
        _tabs[name] = TerminalChat.Start(
            _locale,
            name,
            [("Storage__Path", Path.Combine(_folder, "data")), ("Backend__DemoPath", DemoPath), .. _clock.Settings]
        );
}
