using System.Text.Json.Serialization;

namespace CustomerBot.Dialogs.Transactions.Callback;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(CallbackRequest))]
internal sealed partial class CallbackJson : JsonSerializerContext;
