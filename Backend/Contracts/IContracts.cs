namespace CustomerBot.Backend;

/// <summary>The company's contracts. Every call may throw <see cref="BackendUnavailableException"/>.</summary>
/// <remarks>A declaration is always taken and says nothing about whether the contract exists: the sender is not proven.</remarks>
public interface IContracts
{
    /// <summary>The customer's running contracts.</summary>
    Task<IReadOnlyList<Contract>> OfCustomerAsync(CustomerNumber number, CancellationToken cancellationToken);

    /// <summary>Takes a withdrawal; the receipt with content, date and time goes out by mail at once.</summary>
    /// <exception cref="BackendRefusedException">Too many declarations with this e-mail address, or a part is missing.</exception>
    Task<JobReceipt> DeclareWithdrawalAsync(WithdrawalDeclaration declaration, string idempotencyKey, CancellationToken cancellationToken);

    /// <summary>Takes a cancellation; the receipt with content, date and time goes out by mail at once.</summary>
    /// <exception cref="BackendRefusedException">Too many declarations with this e-mail address, or a part is missing.</exception>
    Task<JobReceipt> DeclareCancellationAsync(
        CancellationDeclaration declaration,
        string idempotencyKey,
        CancellationToken cancellationToken
    );
}
