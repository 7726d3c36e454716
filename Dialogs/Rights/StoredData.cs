using System.Text.Json;
using CustomerBot.Dialogs.Transactions.Callback;
using CustomerBot.Privacy;
using Microsoft.Bot.Builder;

namespace CustomerBot.Dialogs.Rights;

/// <summary>Says what is stored of a person, from what an export finds: kinds of data and periods, not the data itself.</summary>
internal sealed class StoredData(DataSubjectRights rights, Declarations declarations, CallbackWithdrawals callbacks)
{
    public async Task<IReadOnlyList<StoredPurpose>> OfAsync(DataSubject subject, CancellationToken cancellationToken)
    {
        using var export = await rights.ExportAsync(subject, cancellationToken);
        return [.. export.RootElement.GetProperty("purposes").EnumerateArray().Select(Read).OfType<StoredPurpose>()];
    }

    /// <summary>Before data is erased here: tells the company what it must not use any more (GDPR Art. 19).</summary>
    public Task TellCompanyAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        callbacks.TellCompanyAsync(turnContext, cancellationToken);

    /// <summary>Titles of purposes in the language of the turn.</summary>
    /// <param name="purposeIds">Ids with spaces between.</param>
    public string Titles(string purposeIds) =>
        string.Join(", ", purposeIds.Split(' ').Select(id => declarations[id].Title(Languages.OfTurn)));

    /// <summary>What an erasure cannot reach (Art. 17(3)), to stand at the end of its receipt; empty if there is nothing.</summary>
    public string KeptByLaw()
    {
        var lines = declarations.Controller.KeptByLaw.Select(kept =>
            Texts.EraseKeptByLawLine.With(
                kept.What.For(Languages.OfTurn),
                kept.Where.For(Languages.OfTurn),
                Periods.Name(kept.Period),
                kept.Law.For(Languages.OfTurn)
            )
        );
        return declarations.Controller.KeptByLaw.Count == 0 ? "" : "\n\n" + Texts.EraseKeptByLaw.With(string.Join('\n', lines));
    }

    /// <summary>Whether data of the purpose can be made to rest.</summary>
    public bool CanRest(string purposeId) => ProcessingLimits.CanCover(declarations[purposeId]);

    /// <summary>Null for what is left of a purpose that is declared no more: it has no title; a copy shows it.</summary>
    private StoredPurpose? Read(JsonElement exported)
    {
        if (declarations.Purposes.FirstOrDefault(declared => declared.Id == exported.GetProperty("purpose").GetString()) is not { } purpose)
        {
            return null;
        }

        var names = exported
            .GetProperty("documents")
            .EnumerateArray()
            .SelectMany(document => document.GetProperty("data").EnumerateObject());
        var stored = names.Select(member => member.Name).ToHashSet(StringComparer.Ordinal);
        return new StoredPurpose(purpose, [.. purpose.Fields.Values.Where(field => stored.Contains(field.Name))]);
    }
}
