using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;

namespace CustomerBot.Channels.DirectLine.Http;

/// <summary>Reads a JSON object strictly: what passes here can be read and written again anywhere without an exception.</summary>
internal static class JsonBody
{
    /// <summary>Half of what serializers allow, since activities are wrapped again in records and frames.</summary>
    private const int MaxDepth = 32;

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = MaxDepth, AllowDuplicateProperties = false };

    public static async Task<(JsonObject? Content, HttpAnswer? Problem)> ReadAsync(
        HttpRequest request,
        int limit,
        bool mayBeEmpty,
        CancellationToken cancellationToken
    )
    {
        var body = await RequestBody.ReadAsync(request, limit, cancellationToken);
        if (body is null)
        {
            return (
                null,
                HttpAnswer.Error(StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", $"At most {limit} bytes are accepted")
            );
        }

        if (body.Length == 0 && mayBeEmpty)
        {
            return ([], null);
        }

        if (!request.HasJsonContentType())
        {
            return (
                null,
                HttpAnswer.Error(StatusCodes.Status415UnsupportedMediaType, "BadArgument", "Content-Type must be application/json")
            );
        }

        return Parse(body, out var content) is { } problem ? (null, HttpAnswer.BadSyntax(problem)) : (content, null);
    }

    /// <summary>The object, or in one sentence why there is none.</summary>
    public static string? Parse(byte[] utf8, out JsonObject? content)
    {
        content = null;
        if (!Utf8.IsValid(utf8))
        {
            return "The body is not valid UTF-8";
        }

        try
        {
            CheckStrings(utf8);
            content = JsonNode.Parse(utf8, documentOptions: Strict) as JsonObject;
            return content is null ? "The body must be a JSON object" : null;
        }
        catch (JsonException)
        {
            return "The body is not well-formed JSON, is nested too deeply, or repeats a property";
        }
        catch (InvalidOperationException)
        {
            return "The body has an escape that is half of a character";
        }
    }

    /// <summary>The parser lets halves of surrogate pairs pass; they would throw later, when the text is read.</summary>
    private static void CheckStrings(byte[] utf8)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = MaxDepth });
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped)
            {
                reader.GetString();
            }
        }
    }
}
