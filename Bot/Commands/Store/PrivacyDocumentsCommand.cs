using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CustomerBot.Privacy;

namespace CustomerBot.Bot.Commands.Store;

/// <summary>Shows staff what is stored for a purpose, such as the callbacks that customers wait for. Each look is in the ledger.</summary>
internal static class PrivacyDocumentsCommand
{
    private static readonly JsonTypeInfo<JsonElement> s_document =
        (JsonTypeInfo<JsonElement>)JsonSerializerOptions.Default.GetTypeInfo(typeof(JsonElement));

    public static Command Create()
    {
        var purpose = new Argument<string>("purpose") { Description = "Id of the purpose, for example callback." };
        var language = StoreCommand.LanguageOption();
        var json = StoreCommand.JsonOption();
        var command = new Command("documents", "List what is stored for a purpose, for the staff who work through it.")
        {
            purpose,
            language,
            json,
        };
        command.SetAction(
            (result, cancellationToken) =>
                StoreCommand.RunAsync(
                    async services =>
                    {
                        var declared = services
                            .GetRequiredService<Declarations>()
                            .Purposes.FirstOrDefault(one => one.Id == result.GetRequiredValue(purpose));
                        if (declared is null)
                        {
                            await Console.Error.WriteLineAsync("No such purpose is declared. \"privacy record\" lists them.");
                            return 1;
                        }

                        var found = await FindAsync(services, declared.Id, cancellationToken);
                        var spoken = result.GetRequiredValue(language);
                        StoreCommand.Print(found, result.GetValue(json), documents => Lines(documents, declared, spoken));
                        return 0;
                    },
                    cancellationToken
                )
        );
        return command;
    }

    private static async Task<List<JsonElement>> FindAsync(IServiceProvider services, string purposeId, CancellationToken cancellationToken)
    {
        var found = new List<JsonElement>();
        await foreach (var document in services.GetRequiredService<DeclaredStore>().ListAsync(purposeId, s_document, cancellationToken))
        {
            found.Add(document.Content);
        }

        await services.GetRequiredService<Ledger>().RecordStaffAccessAsync(purposeId, found.Count, cancellationToken);
        return found;
    }

    private static IEnumerable<string> Lines(List<JsonElement> documents, Purpose purpose, string language)
    {
        foreach (var document in documents)
        {
            foreach (var member in document.EnumerateObject())
            {
                yield return $"{purpose.Fields[member.Name].Label.For(language)}: {member.Value}";
            }

            yield return "";
        }

        yield return $"{documents.Count} documents. This look is recorded in the ledger.";
    }
}
