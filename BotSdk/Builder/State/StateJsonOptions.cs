using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>How state is read and written: with types for the storage, without for looking at it.</summary>
internal static class StateJsonOptions
{
    /// <summary>Every dialog inside a dialog adds several levels.</summary>
    internal const int MaxDepth = 512;

    internal static readonly JsonSerializerOptions Typed = Create(typed: true);

    internal static readonly JsonSerializerOptions Plain = Create(typed: false);

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Only for classes of the bot, which it keeps itself.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Only for classes of the bot; its own types are listed.")]
    private static JsonSerializerOptions Create(bool typed)
    {
        var options = new JsonSerializerOptions
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            IncludeFields = true,
            MaxDepth = MaxDepth,
            NumberHandling = JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.AllowNamedFloatingPointLiterals,
            // What we wrote we know by its exact name; what is converted may come from anywhere.
            PropertyNameCaseInsensitive = !typed,
            TypeInfoResolver = JsonTypeInfoResolver
                .Combine(SchemaJsonContext.Default, new DefaultJsonTypeInfoResolver())
                .WithAddedModifier(type => Adjust(type, typed)),
        };
        options.Converters.Add(typed ? new StateObjectConverter() : new FreeJsonConverter());
        options.Converters.Add(new StateAbstractConverterFactory());
        if (typed)
        {
            options.Converters.Add(new StateListConverterFactory());
        }

        options.MakeReadOnly();
        return options;
    }

    /// <summary>
    /// Our own types mean the same with a member that is null and without it, and have many; a class of the bot may have a
    /// default that null must replace. A collection without a setter is filled in place.
    /// </summary>
    private static void Adjust(JsonTypeInfo type, bool typed)
    {
        if (type.Kind != JsonTypeInfoKind.Object)
        {
            return;
        }

        var ours = type.Type.Assembly == typeof(StateJsonOptions).Assembly;
        foreach (var property in type.Properties)
        {
            if (ours && !property.PropertyType.IsValueType)
            {
                property.ShouldSerialize ??= static (_, value) => value != null;
            }

            if (typed && property.CustomConverter == null && StateDerivedValues.MayHold(property.PropertyType))
            {
                property.CustomConverter = DerivedConverter(property.PropertyType);
            }

            if (property.Set == null && type.CreateObject != null && IsCollection(property))
            {
                property.ObjectCreationHandling = JsonObjectCreationHandling.Populate;
            }
        }
    }

    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Places of reference types share one instantiation.")]
    [UnconditionalSuppressMessage("Trimming", "IL2055", Justification = "The converter asks nothing of the class.")]
    private static JsonConverter DerivedConverter(Type type) =>
        (JsonConverter)Activator.CreateInstance(typeof(StateDerivedConverter<>).MakeGenericType(type));

    private static bool IsCollection(JsonPropertyInfo property) =>
        property.PropertyType != typeof(string)
        && property.PropertyType.IsGenericType
        && !property.IsExtensionData
        && typeof(System.Collections.IEnumerable).IsAssignableFrom(property.PropertyType)
        && property.CustomConverter == null
        && !property.PropertyType.Name.Contains("ReadOnly", System.StringComparison.Ordinal);
}
