namespace CustomerBot.Bot.Hosting;

/// <summary>Says at start what the languages of the bot lack and where it belongs.</summary>
internal sealed class LanguageReport(Languages languages, IEnumerable<IMissingTexts> rooms, ILogger<LanguageReport> logger) : IHostedService
{
    private const int MostNames = 12;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var language in languages.Codes)
        {
            foreach (var missing in rooms.SelectMany(room => room.In(language)).Where(missing => missing.Names.Count > 0))
            {
                var rest = missing.Names.Count > MostNames ? ", …" : "";
                var names = string.Join(", ", missing.Names.Take(MostNames)) + rest;
                Log.LanguageIncomplete(logger, language, missing.Names.Count, missing.Place, names);
            }
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
