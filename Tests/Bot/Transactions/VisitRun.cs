using System.Globalization;
using System.Text.RegularExpressions;
using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Bot.Transactions;

/// <summary>Has a client act a visit out, line by line.</summary>
internal sealed partial class VisitRun(Visit visit, IVisitClient client)
{
    private readonly Outbox _outbox = new(client.DemoPath);
    private string _heard = "";

    public async Task RunAsync()
    {
        await client.GoToTabAsync("first");
        foreach (var step in visit.Steps)
        {
            try
            {
                await DoAsync(step);
            }
            catch (Exception exception) when (exception is not Xunit.Sdk.SkipException)
            {
                throw new InvalidOperationException(
                    $"{visit.Name}, line {step.Line}: {step.Verb} {step.Words}\nHeard: {_heard}\n{exception.Message}",
                    exception
                );
            }
        }
    }

    private async Task DoAsync(VisitStep step)
    {
        switch (step.Verb)
        {
            case ">":
                await client.SayAsync(visit.Said(step.Words));
                break;
            case ">>":
                await client.SayTwiceAsync(visit.Said(step.Words));
                break;
            case "<":
                _heard = await client.HearAsync(Plain(visit.Awaited(step.Words)));
                break;
            case "<!":
                _heard.ShouldNotContain(Plain(visit.Awaited(step.Words)));
                break;
            case "card":
                await client.SendCardAsync(Fields(step.Words));
                break;
            case "code":
                await client.SayAsync(await _outbox.CodeToAsync(DemoShop.Anna.Email));
                break;
            case "mail":
                await _outbox.TextAsync(text => text.Contains(step.Words, StringComparison.Ordinal));
                break;
            case "mails":
                await CountMailsAsync(step.Words);
                break;
            case "tab":
                await client.GoToTabAsync(step.Words);
                break;
            case "restart":
                await client.RestartAsync(isNextDay: false);
                break;
            case "day":
                await client.RestartAsync(isNextDay: true);
                break;
        }
    }

    /// <summary>One line and plain quotation marks and spaces: clients show them as they like.</summary>
    public static string Plain(string text) => Spaces().Replace(Quotes().Replace(text, "\""), " ").Trim();

    private async Task CountMailsAsync(string words)
    {
        var (count, text) = (words.Split(' ', 2)[0], words.Split(' ', 2)[1]);
        (await _outbox.CountAsync(mail => mail.Contains(text, StringComparison.Ordinal))).ShouldBe(
            int.Parse(count, CultureInfo.InvariantCulture)
        );
    }

    private static Dictionary<string, string> Fields(string words) =>
        words.Split("; ").Select(field => field.Split('=')).ToDictionary(field => field[0], field => field[1]);

    [GeneratedRegex(@"[\s\u00A0\u202F]+")]
    private static partial Regex Spaces();

    [GeneratedRegex("[„“”‚‘’'\"]")]
    private static partial Regex Quotes();
}
