namespace CustomerBot.Tests.Bot.Transactions;

/// <summary>A customer's end of a visit: browser, Teams or terminal.</summary>
internal interface IVisitClient : IAsyncDisposable
{
    /// <summary>The company's side of the demonstration.</summary>
    string DemoPath { get; }

    /// <summary>Says it, or presses the button with these words.</summary>
    Task SayAsync(string words);

    /// <summary>Says or presses it twice without waiting for an answer.</summary>
    Task SayTwiceAsync(string words);

    /// <summary>Fills the card that is shown and sends it. Where there are no cards, the same is asked one by one.</summary>
    Task SendCardAsync(IReadOnlyDictionary<string, string> fields);

    /// <summary>Waits until the bot's answer to what was said last has these words. Result: the answer so far.</summary>
    Task<string> HearAsync(string words);

    /// <summary>Goes on in the conversation of this name, a new one at first.</summary>
    Task GoToTabAsync(string name);

    /// <summary>The program loses power and comes back with what is on the disk, at once or when the customer comes back the next day.</summary>
    Task RestartAsync(bool isNextDay);
}
