using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Microsoft.Bot.Schema;

/// <summary>The one place that says how the schema is read and written.</summary>
internal static class SchemaJson
{
    /// <summary>Deeper JSON from outside is refused, as the official SDK does; the deepest real cards need about 25 levels.</summary>
    internal const int MaxDepth = 128;

    // What was read may come back inside something else.
    private const int MaxWrittenDepth = 2 * MaxDepth;

    private static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    internal static readonly JsonSerializerOptions Options = Create(JsonIgnoreCondition.WhenWritingNull);

    /// <summary>As the official SDK writes where it writes for itself, not for a channel.</summary>
    internal static readonly JsonSerializerOptions WithNulls = Create(JsonIgnoreCondition.Never);

    /// <summary>Reads what came from outside.</summary>
    /// <exception cref="JsonException">It is no JSON, no text, too deep, says a member twice, or does not fit; never another one.</exception>
    internal static T Read<T>(ReadOnlySpan<byte> json)
    {
        // A byte order mark is not JSON, but clients send it.
        json = json.StartsWith(Utf8Mark) ? json[Utf8Mark.Length..] : json;
        JsonText.Check(json);
        try
        {
            return Read<T>(json, Options);
        }
        catch (JsonException) when (!JsonMembers.SayOneTwice(json, MaxDepth))
        {
            // "text" beside "Text" is no member said twice, but both mean the same property here; the last one counts.
            return Read<T>(json, LastOfCases.Value);
        }
    }

    private static readonly Lazy<JsonSerializerOptions> LastOfCases = new(() =>
        new JsonSerializerOptions(Options) { AllowDuplicateProperties = true }
    );

    internal static JsonTypeInfo<T> TypeInfo<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    private static T Read<T>(ReadOnlySpan<byte> json, JsonSerializerOptions options)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = MaxDepth });
        var value = JsonSerializer.Deserialize(ref reader, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)));
        return reader.Read() ? throw new JsonException("There is more text after the JSON value.") : value;
    }

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Only for classes of the bot; its own types are listed.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Only for classes of the bot; its own types are listed.")]
    private static JsonSerializerOptions Create(JsonIgnoreCondition nulls)
    {
        var options = new JsonSerializerOptions
        {
            AllowDuplicateProperties = false,
            Converters = { new FreeJsonConverter() },
            DefaultIgnoreCondition = nulls,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            // For classes of bots, which the official serializer takes with their fields and reads leniently.
            IncludeFields = true,
            NumberHandling = JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.AllowNamedFloatingPointLiterals,
            MaxDepth = MaxWrittenDepth,
            PropertyNameCaseInsensitive = true,
            // A bot may put objects of its own into value, channel data and content; the official SDK takes any.
            TypeInfoResolver = JsonSerializer.IsReflectionEnabledByDefault
                ? JsonTypeInfoResolver.Combine(SchemaJsonContext.Default, new DefaultJsonTypeInfoResolver())
                : SchemaJsonContext.Default,
        };
        options.MakeReadOnly();
        return options;
    }
}
