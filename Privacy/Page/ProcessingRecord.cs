using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CustomerBot.Privacy;

/// <summary>
/// The record of processing activities (GDPR Art. 30(1)), made from the declarations alone. It is read by the company and its authority,
/// not by customers: in English for <c>en</c>, in German for every other language.
/// </summary>
public sealed class ProcessingRecord(Declarations declarations)
{
    /// <summary>One row per purpose, the first row being the headings.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows(string language) =>
        [Headings(language), .. declarations.Purposes.Select(purpose => Row(purpose, IsGerman(language) ? "de" : "en"))];

    /// <summary>As a table that opens in a spreadsheet (RFC 4180).</summary>
    public string ToCsv(string language) => string.Concat(Rows(language).Select(row => string.Join(',', row.Select(Quote)) + "\r\n"));

    /// <summary>As a page to print.</summary>
    public string ToHtml(string language)
    {
        var german = IsGerman(language);
        var title = german ? "Verzeichnis von Verarbeitungstätigkeiten" : "Record of processing activities";
        var controller = declarations.Controller;
        var html = new StringBuilder(
            $"<!doctype html><html lang=\"{(german ? "de" : "en")}\"><meta charset=\"utf-8\"><title>{title}</title>"
        );
        html.Append(CultureInfo.InvariantCulture, $"<h1>{title}</h1><p>{Encode(controller.Name)}, {Encode(controller.Address)}<br>");
        html.Append(
            CultureInfo.InvariantCulture,
            $"{Encode(controller.DataProtectionOfficer)}, {Encode(controller.DataProtectionOfficerEmail)}</p><table>"
        );
        foreach (var (row, tag) in Rows(language).Select((row, number) => (row, number == 0 ? "th" : "td")))
        {
            html.Append("<tr>").AppendJoin("", row.Select(cell => $"<{tag}>{Encode(cell)}</{tag}>")).Append("</tr>");
        }

        return html.Append("</table></html>").ToString();
    }

    /// <summary>For other programs.</summary>
    public string ToJson(string language)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true }))
        {
            Write(writer, language);
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private void Write(Utf8JsonWriter writer, string language)
    {
        var rows = Rows(language);
        writer.WriteStartObject();
        writer.WriteString("controller", declarations.Controller.Name);
        writer.WriteString("address", declarations.Controller.Address);
        writer.WriteString("dataProtectionOfficer", declarations.Controller.DataProtectionOfficer);
        writer.WriteStartArray("activities");
        foreach (var row in rows.Skip(1))
        {
            writer.WriteStartObject();
            foreach (var (heading, cell) in rows[0].Zip(row))
            {
                writer.WriteString(heading, cell);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static string[] Headings(string language) =>
        IsGerman(language)
            ? ["Tätigkeit", "Zweck", "Rechtsgrundlage", "Betroffene", "Daten", "Empfänger", "Drittländer", "Löschung", "Schutz"]
            : ["Activity", "Purpose", "Legal basis", "Persons", "Data", "Recipients", "Third countries", "Erasure", "Security"];

    private static string[] Row(Purpose purpose, string language)
    {
        var german = IsGerman(language);
        return
        [
            purpose.Title(language),
            purpose.Explanation(language),
            $"{purpose.LegalBasisIn(language)}: {purpose.LegalBasisDetails.For(language)}",
            german ? "Kundinnen und Kunden im Chat" : "Customers in the chat",
            string.Join("; ", purpose.Fields.Values.Select(field => field.Label.For(language))),
            None(purpose.Recipients.Select(recipient => recipient.For(language)), german),
            None(
                purpose.ThirdCountries.Select(transfer => $"{transfer.Country.For(language)}: {transfer.Safeguard.For(language)}"),
                german
            ),
            $"{Period.Name(purpose.DeleteAfter, CultureInfo.GetCultureInfo(language))}; {(german ? "Beginn" : "starts")}: {purpose.RetentionStarts.For(language)}",
            german
                ? "verschlüsselt mit einem Schlüssel je Person; pseudonyme Kennungen"
                : "encrypted under one key per person; pseudonymous identifiers",
        ];
    }

    private static string None(IEnumerable<string> texts, bool german) =>
        texts.ToList() is { Count: > 0 } some ? string.Join("; ", some)
        : german ? "keine"
        : "none";

    private static bool IsGerman(string language) => !language.StartsWith("en", StringComparison.OrdinalIgnoreCase);

    private static string Quote(string cell) => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Encode(string text) => System.Net.WebUtility.HtmlEncode(text);
}
