using System.Text.Json.Nodes;
using System.Xml;

namespace CustomerBot.Privacy;

/// <summary>What a schema cannot say about a purpose.</summary>
internal static class PurposeRules
{
    public static IEnumerable<DeclarationProblem> Check(JsonSource source, string file)
    {
        var purpose = source.Root!.AsObject();
        var id = purpose["id"]!.GetValue<string>();
        if (id != Path.GetFileNameWithoutExtension(file))
        {
            yield return At("/id", $"The id is {id}, but the file is named {Path.GetFileName(file)}.", "Make them the same.");
        }

        var needsConsent = purpose["legalBasis"]!.GetValue<string>().Contains("(a)", StringComparison.Ordinal);
        if (needsConsent && purpose["minimumAge"] is null)
        {
            yield return At(
                "/legalBasis",
                "Consent is the basis, but no minimum age is given.",
                "Add \"minimumAge\" (Art. 8; 16 in Germany)."
            );
        }

        if (!needsConsent && purpose["minimumAge"] is not null)
        {
            yield return At("/minimumAge", "A minimum age is given, but consent is not the basis.", "Remove \"minimumAge\".");
        }

        if (needsConsent && purpose["mandatory"]!["required"]!.GetValue<bool>())
        {
            yield return At(
                "/mandatory/required",
                "Consent is never mandatory (Art. 7(4)).",
                "Set it to false, or name another legal basis."
            );
        }

        if (XmlConvert.ToTimeSpan(purpose["deleteAfter"]!.GetValue<string>()) <= TimeSpan.Zero)
        {
            yield return At("/deleteAfter", "The storage period is zero.", "Write a duration such as P30D.");
        }

        foreach (var (path, language) in MissingLanguages(purpose, ""))
        {
            yield return At(path, $"The text is missing in \"{language}\", which other texts of the file have.", "Add it.");
        }

        DeclarationProblem At(string path, string what, string remedy) => new(file, source.LineOf(path), what, remedy);
    }

    /// <summary>A language that one text has must be in all, or customers meet a mixture.</summary>
    private static IEnumerable<(string Path, string Language)> MissingLanguages(JsonObject purpose, string path)
    {
        var texts = Texts(purpose, path).ToList();
        var languages = texts.SelectMany(text => text.Languages).Distinct().ToList();
        return texts.SelectMany(text => languages.Except(text.Languages).Select(language => (text.Path, language)));
    }

    private static IEnumerable<(string Path, IReadOnlyList<string> Languages)> Texts(JsonNode? node, string path)
    {
        switch (node)
        {
            case JsonObject text when text.ContainsKey("de"):
                return [(path, [.. text.Select(property => property.Key)])];
            case JsonObject group:
                return group.SelectMany(property => Texts(property.Value, $"{path}/{property.Key}"));
            case JsonArray list:
                return list.SelectMany((item, number) => Texts(item, $"{path}/{number}"));
            default:
                return [];
        }
    }
}
