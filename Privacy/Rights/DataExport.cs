using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CustomerBot.Privacy;

/// <summary>
/// Writes all that is stored of one person, whoever stored it (GDPR Art. 15, 20), straight to a stream: nothing is left on a disk. The
/// ledger keeps that it was done.
/// </summary>
public sealed class DataExport
{
    /// <summary>A file of its own, not part of a page: nothing needs escaping that people would read.</summary>
    private static readonly JsonWriterOptions _readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Declarations _declarations;
    private readonly SubjectRecords _records;
    private readonly Ledger _ledger;
    private readonly TimeProvider _clock;
    private readonly Languages _languages;

    internal DataExport(Declarations declarations, SubjectRecords records, Ledger ledger, TimeProvider clock, Languages languages)
    {
        _declarations = declarations;
        _records = records;
        _ledger = ledger;
        _clock = clock;
        _languages = languages;
    }

    /// <summary>Lets exactly the style of <see cref="WritePageAsync"/> through a Content-Security-Policy.</summary>
    public static string PageStyleHash => SubjectExportPage.StyleHash;

    /// <summary>Name of the file for the person, without its ending.</summary>
    public string FileName(string language) => Texts.ResourceManager.GetString(nameof(Texts.ExportFileName), _languages.BestFor(language))!;

    /// <summary>JSON after <c>docs/export.schema.json</c>.</summary>
    public async Task WriteJsonAsync(DataSubject subject, Stream destination, CancellationToken cancellationToken)
    {
        await NoteAsync(subject, "json", cancellationToken);
        await WriteJsonCoreAsync(subject, destination, cancellationToken);
    }

    /// <summary>One HTML file to read and to print, in a language such as <c>de</c>.</summary>
    public async Task WritePageAsync(DataSubject subject, string language, Stream destination, CancellationToken cancellationToken)
    {
        await NoteAsync(subject, "html", cancellationToken);
        await WritePageCoreAsync(subject, language, destination, cancellationToken);
    }

    /// <summary>A ZIP file with both.</summary>
    public async Task WriteBothAsync(DataSubject subject, string language, Stream destination, CancellationToken cancellationToken)
    {
        await NoteAsync(subject, "zip", cancellationToken);
        var name = FileName(language);
        await using var zip = await ZipArchive.CreateAsync(destination, ZipArchiveMode.Create, leaveOpen: true, null, cancellationToken);
        await using (var page = await zip.CreateEntry($"{name}.html").OpenAsync(cancellationToken))
        {
            await WritePageCoreAsync(subject, language, page, cancellationToken);
        }

        await using var json = await zip.CreateEntry($"{name}.json").OpenAsync(cancellationToken);
        await WriteJsonCoreAsync(subject, json, cancellationToken);
    }

    /// <summary>Ids of the purposes for which something is stored.</summary>
    public Task<IReadOnlyList<string>> PurposesAsync(DataSubject subject, CancellationToken cancellationToken) =>
        _records.PurposesAsync(subject, cancellationToken);

    private async Task WriteJsonCoreAsync(DataSubject subject, Stream destination, CancellationToken cancellationToken)
    {
        var export = new SubjectExport(_declarations);
        await using var writer = new Utf8JsonWriter(destination, _readable);
        export.Begin(writer, _clock.GetUtcNow());
        foreach (var purposeId in await _records.PurposesAsync(subject, cancellationToken))
        {
            export.BeginPurpose(writer, purposeId);
            await foreach (var document in _records.ListAsync(subject, purposeId, cancellationToken))
            {
                SubjectExport.Write(writer, document);
                await writer.FlushAsync(cancellationToken);
            }

            SubjectExport.EndPurpose(writer);
        }

        SubjectExport.End(writer);
        await writer.FlushAsync(cancellationToken);
    }

    private async Task WritePageCoreAsync(DataSubject subject, string language, Stream destination, CancellationToken cancellationToken)
    {
        var page = new SubjectExportPage(_declarations, _languages.BestFor(language));
        await WriteAsync(page.Begin(_clock.GetUtcNow()));
        foreach (var purposeId in await _records.PurposesAsync(subject, cancellationToken))
        {
            await WriteAsync(page.BeginPurpose(purposeId));
            await foreach (var document in _records.ListAsync(subject, purposeId, cancellationToken))
            {
                await WriteAsync(page.Document(purposeId, document));
            }
        }

        await WriteAsync(SubjectExportPage.End);

        ValueTask WriteAsync(string html) => destination.WriteAsync(Encoding.UTF8.GetBytes(html), cancellationToken);
    }

    private async Task NoteAsync(DataSubject subject, string form, CancellationToken cancellationToken)
    {
        if ((await _records.PurposesAsync(subject, cancellationToken)).Count > 0)
        {
            var details = new Dictionary<string, string> { ["form"] = form };
            await _ledger.RecordAsync(LedgerEvent.DataExported, subject, "", details, cancellationToken);
        }
    }
}
