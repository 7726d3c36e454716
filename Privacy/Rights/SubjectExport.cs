using System.Text.Json;
using System.Xml;

namespace CustomerBot.Privacy;

/// <summary>
/// An export as JSON, purpose by purpose, each with what Art. 15(1) asks for: basis, period, recipients, source, and what each field
/// is for. Written as it is read, so that its length does not matter.
/// </summary>
internal sealed class SubjectExport(Declarations declarations)
{
    private readonly string[] _languages = [.. declarations.Languages];

    public void Begin(Utf8JsonWriter writer, DateTimeOffset now)
    {
        writer.WriteStartObject();
        writer.WriteString("controller", declarations.Controller.Name);
        writer.WriteString("dataProtectionOfficer", declarations.Controller.DataProtectionOfficerEmail);
        WriteTexts(writer, "supervisoryAuthority", declarations.Controller.SupervisoryAuthority);
        writer.WriteString("exportedAt", now);
        writer.WriteStartArray("purposes");
    }

    /// <summary>Documents of a purpose that is declared no more are still the person's: they come without a description.</summary>
    public void BeginPurpose(Utf8JsonWriter writer, string purposeId)
    {
        writer.WriteStartObject();
        writer.WriteString("purpose", purposeId);
        if (declarations.Purposes.FirstOrDefault(declared => declared.Id == purposeId) is { } purpose)
        {
            Describe(writer, purpose);
        }

        writer.WriteStartArray("documents");
    }

    public static void Write(Utf8JsonWriter writer, SubjectDocument document)
    {
        writer.WriteStartObject();
        writer.WriteString("name", document.Name);
        if (document.ExpiresAt is { } end)
        {
            writer.WriteString("deletedAfter", end);
        }

        writer.WritePropertyName("data");
        using var data = JsonDocument.Parse(document.Json);
        data.RootElement.WriteTo(writer);
        writer.WriteEndObject();
    }

    public static void EndPurpose(Utf8JsonWriter writer)
    {
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    public static void End(Utf8JsonWriter writer)
    {
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private void Describe(Utf8JsonWriter writer, Purpose purpose)
    {
        WriteTexts(writer, "title", purpose.Title);
        writer.WriteString("legalBasis", purpose.LegalBasis);
        WriteTexts(writer, "legalBasisDetails", purpose.LegalBasisDetails.For);
        writer.WriteString("deleteAfter", XmlConvert.ToString(purpose.DeleteAfter));
        writer.WriteStartArray("recipients");
        foreach (var recipient in purpose.Recipients)
        {
            WriteTexts(writer, null, recipient.For);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("thirdCountries");
        foreach (var transfer in purpose.ThirdCountries)
        {
            WriteTexts(writer, null, language => $"{transfer.Country.For(language)}: {transfer.Safeguard.For(language)}");
        }

        writer.WriteEndArray();
        writer.WriteBoolean("profiling", purpose.Profiling);
        writer.WriteStartObject("fields");
        foreach (var field in purpose.Fields.Values)
        {
            WriteTexts(writer, field.Name, field.WhatFor.For, ("category", field.Category), ("source", field.Source));
        }

        writer.WriteEndObject();
    }

    private void WriteTexts(
        Utf8JsonWriter writer,
        string? name,
        Func<string, string> textIn,
        params ReadOnlySpan<(string Name, string Value)> more
    )
    {
        if (name is not null)
        {
            writer.WritePropertyName(name);
        }

        writer.WriteStartObject();
        foreach (var language in _languages)
        {
            writer.WriteString(language, textIn(language));
        }

        foreach (var (property, value) in more)
        {
            writer.WriteString(property, value);
        }

        writer.WriteEndObject();
    }
}
