using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Writes the style as a camel-case text.</summary>
internal sealed class ListStyleConverter() : JsonStringEnumConverter<ListStyle>(JsonNamingPolicy.CamelCase);
