using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CustomerBot.Privacy;

/// <summary>
/// Holds a document to a JSON Schema. It knows the keywords that the published schemas of the declarations use and refuses others, so that
/// the schemas are what is checked and not a copy of it in code.
/// </summary>
internal sealed class JsonSchema(JsonObject schema)
{
    private static readonly HashSet<string> _withoutMeaning = ["$schema", "title", "description", "$defs", "format"];

    private readonly List<(string Path, string What, string Remedy)> _problems = [];

    public static JsonSchema Read(string path) => new(JsonNode.Parse(File.ReadAllBytes(path))!.AsObject());

    public IReadOnlyList<(string Path, string What, string Remedy)> Check(JsonNode? document)
    {
        _problems.Clear();
        Check(document, schema, "");
        return [.. _problems];
    }

    private void Check(JsonNode? value, JsonObject rules, string path)
    {
        if (rules["$ref"]?.GetValue<string>() is { } reference)
        {
            Check(value, schema["$defs"]![reference["#/$defs/".Length..]]!.AsObject(), path);
            return;
        }

        foreach (var (keyword, rule) in rules)
        {
            CheckKeyword(value, keyword, rule!, rules, path);
        }
    }

    private void CheckKeyword(JsonNode? value, string keyword, JsonNode rule, JsonObject rules, string path)
    {
        switch (keyword)
        {
            case "type" when !IsOfType(value, rule.GetValue<string>()):
                Add(
                    path,
                    $"{Name(path)} is not {Article(rule.GetValue<string>())}.",
                    Remedy(rules, $"Write {Article(rule.GetValue<string>())}.")
                );
                break;
            case "required" when value is JsonObject written:
                CheckRequired(written, rule.AsArray(), rules, path);
                break;
            case "properties" or "additionalProperties" or "propertyNames" or "minProperties" when value is JsonObject written:
                CheckProperties(written, keyword, rule, rules, path);
                break;
            case "items" when value is JsonArray list:
                Each(list, (item, number) => Check(item, rule.AsObject(), $"{path}/{number}"));
                break;
            case "pattern" or "minLength" or "enum" when value?.GetValueKind() == JsonValueKind.String:
                CheckText(value.GetValue<string>(), keyword, rule, rules, path);
                break;
            case "minimum" or "maximum" when value?.GetValueKind() == JsonValueKind.Number:
                CheckNumber(value.AsValue(), keyword, rule.AsValue(), rules, path);
                break;
            case "format" when rule.GetValue<string>() == "date" && IsNoDate(value):
                Add(path, $"{Name(path)} is no day of the calendar.", Remedy(rules, "Write a day such as 2026-11-29."));
                break;
            default:
                Known(keyword);
                break;
        }
    }

    private void CheckRequired(JsonObject written, JsonArray names, JsonObject rules, string path)
    {
        foreach (var name in names.Select(name => name!.GetValue<string>()).Where(name => !written.ContainsKey(name)))
        {
            var about = (rules["properties"]?[name] as JsonObject)?["description"]?.GetValue<string>();
            Add(path, $"{Name(path)} has no \"{name}\".", $"Add it. {about}".TrimEnd());
        }
    }

    private void CheckProperties(JsonObject written, string keyword, JsonNode rule, JsonObject rules, string path)
    {
        if (keyword == "minProperties" && written.Count < rule.GetValue<int>())
        {
            Add(path, $"{Name(path)} is empty.", Remedy(rules, "Fill it."));
        }

        foreach (var (name, value) in written)
        {
            var known = (rules["properties"] as JsonObject)?.ContainsKey(name) == true;
            switch (keyword)
            {
                case "properties" when known:
                    Check(value, rule[name]!.AsObject(), $"{path}/{name}");
                    break;
                case "additionalProperties" when !known && rule is JsonObject form:
                    Check(value, form, $"{path}/{name}");
                    break;
                case "additionalProperties" when !known:
                    Add($"{path}/{name}", $"\"{name}\" is not known here.", "Remove it, or correct its spelling.");
                    break;
                case "propertyNames":
                    Check(JsonValue.Create(name), rule.AsObject(), $"{path}/{name}");
                    break;
            }
        }
    }

    private void CheckText(string text, string keyword, JsonNode rule, JsonObject rules, string path)
    {
        if (keyword == "minLength" && text.Trim().Length < rule.GetValue<int>())
        {
            Add(path, $"{Name(path)} is empty.", "Fill it.");
        }
        else if (keyword == "pattern" && !Regex.IsMatch(text, rule.GetValue<string>(), RegexOptions.None, TimeSpan.FromSeconds(1)))
        {
            Add(path, $"{Name(path)} has a form that is not known.", Remedy(rules, $"It must match {rule.GetValue<string>()}."));
        }
        else if (keyword == "enum" && !rule.AsArray().Any(allowed => allowed!.GetValue<string>() == text))
        {
            Add(
                path,
                $"{Name(path)} is none of the known words.",
                $"Write one of {string.Join(", ", rule.AsArray().Select(word => word!.GetValue<string>()))}."
            );
        }
    }

    private void CheckNumber(JsonValue value, string keyword, JsonValue limit, JsonObject rules, string path)
    {
        var (number, bound) = (value.GetValue<decimal>(), limit.GetValue<decimal>());
        if (keyword == "minimum" ? number < bound : number > bound)
        {
            var side = keyword == "minimum" ? "below" : "above";
            Add(path, string.Create(CultureInfo.InvariantCulture, $"{Name(path)} is {side} {bound}."), Remedy(rules, "Correct it."));
        }
    }

    private void Add(string path, string what, string remedy) => _problems.Add((path, what, remedy));

    private static void Known(string keyword)
    {
        string[] others = ["type", "required", "properties", "additionalProperties", "propertyNames", "minProperties", "items", "pattern"];
        if (
            !_withoutMeaning.Contains(keyword)
            && !others.Contains(keyword)
            && keyword is not ("minLength" or "enum" or "minimum" or "maximum")
        )
        {
            throw new NotSupportedException($"The schema uses the keyword {keyword}, which the check does not know.");
        }
    }

    private static void Each(JsonArray list, Action<JsonNode?, int> action)
    {
        for (var number = 0; number < list.Count; number++)
        {
            action(list[number], number);
        }
    }

    private static bool IsOfType(JsonNode? value, string type) =>
        (value?.GetValueKind() ?? JsonValueKind.Null, type) switch
        {
            (JsonValueKind.Object, "object") or (JsonValueKind.Array, "array") or (JsonValueKind.String, "string") => true,
            (JsonValueKind.True or JsonValueKind.False, "boolean") => true,
            (JsonValueKind.Number, "integer") => value!.AsValue().TryGetValue<int>(out _),
            _ => false,
        };

    private static bool IsNoDate(JsonNode? value) =>
        value?.GetValueKind() == JsonValueKind.String
        && !DateOnly.TryParseExact(value.GetValue<string>(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static string Remedy(JsonObject rules, string otherwise) => rules["description"]?.GetValue<string>() ?? otherwise;

    private static string Name(string path) => path.Length == 0 ? "The file" : $"\"{path[1..].Replace('/', '.')}\"";

    private static string Article(string type) => type is "object" or "array" or "integer" ? $"an {type}" : $"a {type}";
}
