using System.Net.Http.Json;

namespace CustomerBot.Backend;

/// <summary>Contracts over HTTP.</summary>
internal sealed class HttpContracts(BackendClient client) : IContracts
{
    public Task<IReadOnlyList<Contract>> OfCustomerAsync(CustomerNumber number, CancellationToken cancellationToken) =>
        client.ListAsync(
            "contracts.ofCustomer",
            BackendPath.Of(number, "contracts"),
            BackendJson.Default.IReadOnlyListContract,
            contract => contract.Number,
            cancellationToken
        );

    public Task<JobReceipt> DeclareWithdrawalAsync(
        WithdrawalDeclaration declaration,
        string idempotencyKey,
        CancellationToken cancellationToken
    ) =>
        client.DoAsync(
            "contracts.withdraw",
            "withdrawals",
            JsonContent.Create(declaration, BackendJson.Default.WithdrawalDeclaration),
            idempotencyKey,
            cancellationToken
        );

    public Task<JobReceipt> DeclareCancellationAsync(
        CancellationDeclaration declaration,
        string idempotencyKey,
        CancellationToken cancellationToken
    ) =>
        client.DoAsync(
            "contracts.cancel",
            "cancellations",
            JsonContent.Create(declaration, BackendJson.Default.CancellationDeclaration),
            idempotencyKey,
            cancellationToken
        );
}
