using System.Text.Json;

namespace CustomerBot.Privacy;

/// <summary>The form of an export: by purpose, each with its legal basis, its period, what each field is for, and the data.</summary>
internal sealed class SubjectExport(Declarations declarations)
{
    private static readonly string[] _languages = ["de", "en"];

    public void Write(Utf8JsonWriter writer, IReadOnlyList<SubjectDocument> documents, DateTimeOffset now)
    {
        writer.WriteStartObject();
        writer.WriteString("controller", declarations.Controller.Name);
        writer.WriteString("exportedAt", now);
        writer.WriteStartArray("purposes");
        foreach (var group in documents.GroupBy(document => document.Purpose).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            WritePurpose(writer, declarations[group.Key], group);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WritePurpose(Utf8JsonWriter writer, Purpose purpose, IEnumerable<SubjectDocument> documents)
    {
        writer.WriteStartObject();
        writer.WriteString("purpose", purpose.Id);
        writer.WriteString("legalBasis", purpose.LegalBasis);
        WriteTexts(writer, "title", purpose.Title);
        writer.WriteStartObject("fields");
        foreach (var field in purpose.Fields.Values)
        {
            WriteTexts(writer, field.Name, field.WhatFor.For);
        }

        writer.WriteEndObject();
        writer.WriteStartArray("documents");
        foreach (var document in documents)
        {
            writer.WriteStartObject();
            writer.WriteString("name", document.Name);
            if (document.ExpiresAt is { } end)
            {
                writer.WriteString("deletedAfter", end);
            }

            writer.WritePropertyName("data");
            writer.WriteRawValue(document.Json);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter writer, string name, Func<string, string> textIn)
    {
        writer.WriteStartObject(name);
        foreach (var language in _languages)
        {
            writer.WriteString(language, textIn(language));
        }

        writer.WriteEndObject();
    }
}
