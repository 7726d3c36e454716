using System.Text.Encodings.Web;
using System.Text.Json;
using CustomerBot.Bot.Commands.Store;
using CustomerBot.Privacy;

namespace CustomerBot.Bot.Commands.Incidents;

/// <summary>Writes affected persons as they are found, as text or JSON, so that their number does not matter.</summary>
internal sealed class AffectedPersonsOutput : IAsyncDisposable
{
    private readonly Stream _output = Console.OpenStandardOutput();
    private readonly Utf8JsonWriter? _json;

    public AffectedPersonsOutput(bool json)
    {
        if (json)
        {
            _json = new(_output, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
            _json.WriteStartObject();
            _json.WriteStartArray("persons");
        }
    }

    public async Task WriteAsync(AffectedPerson person, CancellationToken cancellationToken)
    {
        if (_json is null)
        {
            var contacts = person.Contacts.Count == 0 ? "no contact stored" : string.Join(", ", person.Contacts.Select(Line));
            var purposes = string.Join(", ", person.Records.Keys.Order(StringComparer.Ordinal));
            await Console.Out.WriteLineAsync($"{person.Pseudonym}  {(person.IsCertain ? "certain" : "possible")}  {purposes}  {contacts}");
            return;
        }

        JsonSerializer.Serialize(_json, person, StoreCommand.Json);
        await _json.FlushAsync(cancellationToken);
    }

    public async Task EndAsync(AffectedReport report, IEnumerable<string> lines, CancellationToken cancellationToken)
    {
        if (_json is null)
        {
            await Console.Out.WriteLineAsync(string.Join(Environment.NewLine, lines));
            return;
        }

        _json.WriteEndArray();
        _json.WritePropertyName("report");
        JsonSerializer.Serialize(_json, report, StoreCommand.Json);
        _json.WriteEndObject();
        await _json.FlushAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (_json is not null)
        {
            await _json.DisposeAsync();
        }

        await _output.DisposeAsync();
    }

    private static string Line(ContactDetail contact) => $"{contact.Field} {contact.Value}";
}
