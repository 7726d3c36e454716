namespace CustomerBot.Tests.Bot.Transactions;

/// <summary>
/// Every transaction in every client and language, with questions in between, corrections, refusals, a second tab, a power failure and a
/// day's pause. What is said and heard: Tests/Data/Bot/Visits.
/// </summary>
public abstract class VisitTests
{
    /// <summary>Every visit in every language.</summary>
    public static TheoryData<string, string> All => Visit.All;

    private protected abstract Task<IVisitClient> OpenAsync(Visit visit);

    [Theory, MemberData(nameof(All))]
    public async Task A_customer_gets_it_done(string name, string locale)
    {
        var visit = Visit.Of(name, locale);
        await using var client = await OpenAsync(visit);

        await new VisitRun(visit, client).RunAsync();
    }
}
