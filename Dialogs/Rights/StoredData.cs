using System.Text.Json;
using CustomerBot.Dialogs.Language;
using CustomerBot.Privacy;

namespace CustomerBot.Dialogs.Rights;

/// <summary>Says what is stored of a person, from what an export finds: kinds of data and periods, not the data itself.</summary>
internal sealed class StoredData(DataSubjectRights rights, Declarations declarations)
{
    public async Task<IReadOnlyList<StoredPurpose>> OfAsync(DataSubject subject, CancellationToken cancellationToken)
    {
        using var export = await rights.ExportAsync(subject, cancellationToken);
        return [.. export.RootElement.GetProperty("purposes").EnumerateArray().Select(Read)];
    }

    /// <summary>Titles of purposes in the language of the turn.</summary>
    /// <param name="purposeIds">Ids with spaces between.</param>
    public string Titles(string purposeIds) =>
        string.Join(", ", purposeIds.Split(' ').Select(id => declarations[id].Title(Languages.OfTurn)));

    private StoredPurpose Read(JsonElement exported)
    {
        var purpose = declarations[exported.GetProperty("purpose").GetString()!];
        var names = exported
            .GetProperty("documents")
            .EnumerateArray()
            .SelectMany(document => document.GetProperty("data").EnumerateObject());
        var stored = names.Select(member => member.Name).ToHashSet(StringComparer.Ordinal);
        return new(purpose, [.. purpose.Fields.Values.Where(field => stored.Contains(field.Name))]);
    }
}
