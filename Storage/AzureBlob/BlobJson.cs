using System.Text.Json.Serialization;

namespace CustomerBot.Storage.AzureBlob;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(BlobHeader))]
[JsonSerializable(typeof(TransactionState))]
internal sealed partial class BlobJson : JsonSerializerContext;
