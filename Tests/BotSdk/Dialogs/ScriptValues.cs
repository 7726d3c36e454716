using System.Text.Json;
using System.Text.RegularExpressions;
using CustomerBot.Tests.BotSdk.Golden;

namespace CustomerBot.Tests.BotSdk.Dialogs;

/// <summary>Fills placeholders of scripts, such as <c>{result}</c>.</summary>
internal sealed partial class ScriptValues(Func<string, object?> placeholder)
{
    /// <summary>A value: one placeholder alone is the object itself, everything else plain data with placeholders filled in.</summary>
    public object? Value(JsonElement? json)
    {
        if (json is not { } value)
        {
            return null;
        }

        if (value.ValueKind != JsonValueKind.String)
        {
            return PlainData.From(value);
        }

        var text = value.GetString()!;
        return Placeholder().Match(text) is { Success: true } match && match.Length == text.Length
            ? placeholder(match.Groups[1].Value)
            : Text(text);
    }

    public string Text(string template) => Placeholder().Replace(template, match => CanonicalJson.Text(placeholder(match.Groups[1].Value)));

    // Letters only: a name with a digit is no placeholder in the corpus.
    [GeneratedRegex(@"\{([a-zA-Z.]+)\}")]
    private static partial Regex Placeholder();
}
