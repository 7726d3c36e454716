using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using CustomerBot.Privacy;
using CustomerBot.Tests.Privacy.Declaring;

namespace CustomerBot.Tests.Privacy.RetentionJob;

/// <summary>
/// A store under all declarations that are delivered, the optional ones too, and one document of each purpose with every field it
/// declares.
/// </summary>
internal sealed class EverythingDeclared : IAsyncDisposable
{
    private static readonly JsonTypeInfo<JsonObject> _json =
        (JsonTypeInfo<JsonObject>)JsonSerializerOptions.Web.GetTypeInfo(typeof(JsonObject));

    private readonly DeclarationsCopy _declarations = new();

    public EverythingDeclared()
    {
        foreach (var file in Directory.EnumerateFiles(Optional, "*.json"))
        {
            File.Copy(file, Path.Combine(_declarations.FullName, "Purposes", Path.GetFileName(file)));
        }

        Host = new(declarations: _declarations.FullName);
    }

    public PrivacyHost Host { get; }

    public IReadOnlyList<Purpose> Purposes => Host.Get<Declarations>().Purposes;

    /// <summary>Stores every field of the purpose, after a consent where one is needed.</summary>
    public async Task StoreAsync(Purpose purpose, DataSubject subject)
    {
        if (purpose.RequiresConsent)
        {
            await Host.Ledger.RecordAsync(subject, purpose.Id, Decision.Given, "Darf ich?", "de", default);
        }

        var content = new JsonObject(purpose.Fields.Keys.Select(name => KeyValuePair.Create(name, (JsonNode?)$"canary {name}")));
        await Host.Store.WriteAsync(new DocumentBatch().Put(AddressOf(purpose, subject), content, _json), default);
    }

    public async Task<bool> IsReadableAsync(Purpose purpose, DataSubject subject) =>
        await Host.Store.ReadAsync(AddressOf(purpose, subject), _json, default) is not null;

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        _declarations.Dispose();
    }

    private static string Optional => Path.Combine(Architecture.Repository.Root, "Privacy", "OptionalPurposes");

    private static DocumentAddress AddressOf(Purpose purpose, DataSubject subject) => new(purpose.Id, subject, "everything");
}
