using System.Text.Json.Serialization;

namespace CustomerBot.Encryption;

[JsonSourceGenerationOptions(WriteIndented = true)]
[JsonSerializable(typeof(Dictionary<string, byte[]>))]
internal sealed partial class KeyRingJson : JsonSerializerContext;
