using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CustomerBot.Privacy;

namespace CustomerBot.Bot.Commands.Store;

/// <summary>What the commands on keys, persons, ledger and retention share.</summary>
internal static class StoreCommand
{
    /// <summary>EX_TEMPFAIL of sysexits.h: the keys cannot be had now.</summary>
    private const int Closed = 75;

    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        WriteIndented = true,
    };

    public static Option<bool> JsonOption() => new("--json") { Description = "Print JSON instead of text." };

    /// <summary>A language that the bot speaks; without it the first.</summary>
    public static Option<string> LanguageOption()
    {
        var language = new Option<string>("--language")
        {
            Description = "One of Bot:Languages, for example de. Default: the first.",
            DefaultValueFactory = _ => CommandHost.Languages().First.TwoLetterISOLanguageName,
        };
        language.Validators.Add(result =>
        {
            var (asked, spoken) = (result.GetValueOrDefault<string>(), CommandHost.Languages());
            if (spoken.Find(asked) is null)
            {
                result.AddError(
                    $"The bot does not speak \"{asked}\". Use one of {string.Join(", ", spoken.Codes)}, or add it to Bot:Languages."
                );
            }
        });
        return language;
    }

    /// <summary>Runs on the same store and vault as the server, which may go on serving meanwhile.</summary>
    public static async Task<int> RunAsync(Func<IServiceProvider, Task<int>> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var host = CommandHost.Build();
        try
        {
            return await work(host.Services);
        }
        catch (StoreClosedException closed)
        {
            await Console.Error.WriteLineAsync(closed.Message);
            return Closed;
        }
    }

    /// <summary>Prints a result as JSON or as lines of text.</summary>
    public static void Print<T>(T result, bool json, Func<T, IEnumerable<string>> lines) =>
        Console.WriteLine(json ? JsonSerializer.Serialize(result, Json) : string.Join(Environment.NewLine, lines(result)));
}
