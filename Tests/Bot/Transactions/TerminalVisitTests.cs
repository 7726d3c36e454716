namespace CustomerBot.Tests.Bot.Transactions;

/// <summary>Every visit in the terminal.</summary>
public sealed class TerminalVisitTests : VisitTests
{
    private protected override Task<IVisitClient> OpenAsync(Visit visit) => Task.FromResult<IVisitClient>(new TerminalVisit(visit));
}
