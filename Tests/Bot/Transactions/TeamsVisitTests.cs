namespace CustomerBot.Tests.Bot.Transactions;

/// <summary>Every visit as Teams carries it over HTTP.</summary>
public sealed class TeamsVisitTests : VisitTests
{
    private protected override async Task<IVisitClient> OpenAsync(Visit visit) =>
        new TeamsVisit(await VisitHost.StartAsync(), visit.Locale);
}
