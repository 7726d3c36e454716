using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CustomerBot.Privacy;

/// <summary>An export to read and to print: one HTML file without scripts, links or anything from elsewhere.</summary>
internal sealed class SubjectExportPage(Declarations declarations, CultureInfo culture)
{
    private const string Style =
        "body{font:1rem/1.5 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}"
        + "h2{margin-top:2.5rem;border-bottom:1px solid #767676}h3{margin-bottom:.25rem;overflow-wrap:anywhere}"
        + "dt{font-weight:600}dd{margin:0 0 .5rem;overflow-wrap:anywhere}summary{font-size:.9rem;padding:.25rem 0}pre{white-space:pre-wrap;overflow-wrap:anywhere;font-size:.8rem}";

    private static readonly JsonSerializerOptions _readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // encoded for HTML below
    };

    /// <summary>Lets exactly this page's style through a Content-Security-Policy.</summary>
    public static string StyleHash { get; } = $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}";

    public string Begin(DateTimeOffset now)
    {
        var controller = declarations.Controller;
        var language = culture.TwoLetterISOLanguageName;
        var title = Encode(Text(nameof(Texts.ExportPageTitle)));
        return $"""
            <!doctype html>
            <html lang="{language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title}</title><style>{Style}</style></head><body><main><h1>{title}</h1>
            <p>{Encode(Text(nameof(Texts.ExportPageIntroduction), controller.Name, now.ToString("f", culture)))}</p>
            <p>{Encode(
                Text(
                    nameof(Texts.ExportPageRights),
                    controller.DataProtectionOfficerEmail,
                    $"{controller.SupervisoryAuthority(language)}, {controller.SupervisoryAuthorityUrl}"
                )
            )}</p>

            """;
    }

    public string BeginPurpose(string purposeId)
    {
        if (declarations.Purposes.FirstOrDefault(declared => declared.Id == purposeId) is not { } purpose)
        {
            return $"<h2>{Encode(purposeId)}</h2>\n";
        }

        var language = culture.TwoLetterISOLanguageName;
        var html = new StringBuilder($"<h2>{Encode(purpose.Title(language))}</h2>\n<p>{Encode(purpose.Explanation(language))}</p><dl>");
        Define(html, Text(nameof(Texts.PrivacyPageBasis)), $"{purpose.LegalBasisIn(language)}: {purpose.LegalBasisDetails.For(language)}");
        Define(html, Text(nameof(Texts.PrivacyPagePeriod)), Period.Name(purpose.DeleteAfter, culture));
        Define(html, Text(nameof(Texts.PrivacyPageRecipientsTitle)), Recipients(purpose, language));
        return html.Append("</dl>\n").ToString();
    }

    public string Document(string purposeId, SubjectDocument document)
    {
        var purpose = declarations.Purposes.FirstOrDefault(declared => declared.Id == purposeId);
        var html = new StringBuilder($"<h3>{Encode(document.Name)}</h3><dl>");
        using var content = JsonDocument.Parse(document.Json);
        foreach (var member in content.RootElement.EnumerateObject())
        {
            var field = purpose?.Fields.GetValueOrDefault(member.Name);
            html.Append(CultureInfo.InvariantCulture, $"<dt>{Encode(field?.Label.For(culture.Name) ?? member.Name)}</dt>");
            html.Append(CultureInfo.InvariantCulture, $"<dd>{Value(member.Value)}</dd>");
        }

        if (document.ExpiresAt is { } end)
        {
            Define(html, Text(nameof(Texts.ExportPageDeletedAfter)), end.ToString("D", culture));
        }

        return html.Append("</dl>\n").ToString();
    }

    public static string End => "</main></body></html>\n";

    private string Recipients(Purpose purpose, string language)
    {
        var all = purpose
            .Recipients.Select(recipient => recipient.For(language))
            .Concat(purpose.ThirdCountries.Select(transfer => $"{transfer.Country.For(language)}: {transfer.Safeguard.For(language)}"))
            .ToList();
        return all.Count == 0 ? Text(nameof(Texts.ExportPageNobodyElse)) : string.Join("; ", all);
    }

    /// <summary>What was written is shown as text; what the channel added to it is folded away below, so that nothing is left out.</summary>
    private string Value(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Object or JsonValueKind.Array =>
                $"{string.Concat(Messages(value).Select(text => $"<p>{Encode(text)}</p>"))}<details><summary>{Encode(Text(nameof(Texts.ExportPageTechnical)))}</summary><pre>{Encode(JsonSerializer.Serialize(value, _readable))}</pre></details>",
            JsonValueKind.String when value.TryGetDateTimeOffset(out var time) => Encode(time.ToString("f", culture)),
            JsonValueKind.String => Encode(value.GetString()!),
            _ => Encode(value.ToString()),
        };

    /// <summary>The texts of one message, or of each of several.</summary>
    private static IEnumerable<string> Messages(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Array => value.EnumerateArray().SelectMany(Messages),
            JsonValueKind.Object when value.TryGetProperty("text", out var text) && text.ValueKind == JsonValueKind.String =>
            [
                text.GetString()!,
            ],
            _ => [],
        };

    private static void Define(StringBuilder html, string term, string definition) =>
        html.Append(CultureInfo.InvariantCulture, $"<dt>{Encode(term)}</dt><dd>{Encode(definition)}</dd>");

    private string Text(string key, params object[] values) =>
        string.Format(culture, Texts.ResourceManager.GetString(key, culture)!, values);

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
