using System.Text.Json.Serialization;

namespace CustomerBot.Backend;

/// <summary>The JSON of the contract in <c>docs/backend-openapi.yaml</c>; the demo shop stores the same.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true
)]
[JsonSerializable(typeof(Customer))]
[JsonSerializable(typeof(IReadOnlyList<Order>))]
[JsonSerializable(typeof(IReadOnlyList<Invoice>))]
[JsonSerializable(typeof(IReadOnlyList<Contract>))]
[JsonSerializable(typeof(AddressChange))]
[JsonSerializable(typeof(WithdrawalDeclaration))]
[JsonSerializable(typeof(CancellationDeclaration))]
[JsonSerializable(typeof(Callback))]
[JsonSerializable(typeof(ReturnOrder))]
[JsonSerializable(typeof(JobReceipt))]
[JsonSerializable(typeof(JobReason))]
[JsonSerializable(typeof(CustomerQuestion))]
[JsonSerializable(typeof(AccountQuestion))]
[JsonSerializable(typeof(CustomerAnswer))]
[JsonSerializable(typeof(RefusalProblem))]
internal sealed partial class BackendJson : JsonSerializerContext;
