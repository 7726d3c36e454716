using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace CustomerBot.Backend;

/// <summary>Contracts of the demo shop. Declarations come from people who are not proven: they are taken, answered and never judged.</summary>
internal sealed class DemoContracts(DemoDatabase database, DemoJobs jobs, MailTemplates templates, TimeProvider clock) : IContracts
{
    private const int LongestName = 100;
    private const int LongestReference = 60;
    private const int LongestReason = 1_000;

    /// <summary>Anybody can have receipts sent to any address, so no address gets many.</summary>
    private const int MostPerHour = 5;

    public async Task<IReadOnlyList<Contract>> OfCustomerAsync(CustomerNumber number, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return await connection.ListAsync(
            "SELECT data FROM contract WHERE customer = $customer ORDER BY number",
            BackendJson.Default.Contract,
            [("$customer", number.Value)],
            cancellationToken
        );
    }

    public Task<JobReceipt> DeclareWithdrawalAsync(
        WithdrawalDeclaration declaration,
        string idempotencyKey,
        CancellationToken cancellationToken
    )
    {
        Check(declaration.Name, declaration.ContractReference, declaration.Email, declaration.Reason);
        var content = JsonSerializer.Serialize(declaration, BackendJson.Default.WithdrawalDeclaration);
        return DeclareAsync(
            new("withdrawal", EmailAddress.Normalize(declaration.Email), idempotencyKey, content),
            receipt =>
                templates.Write(
                    "withdrawal",
                    declaration.Language,
                    declaration.Email,
                    Values(
                        declaration.Name,
                        declaration.ContractReference,
                        declaration.Email,
                        declaration.Reason,
                        declaration.Language,
                        receipt
                    )
                ),
            cancellationToken
        );
    }

    public Task<JobReceipt> DeclareCancellationAsync(
        CancellationDeclaration declaration,
        string idempotencyKey,
        CancellationToken cancellationToken
    )
    {
        Check(declaration.Name, declaration.ContractReference, declaration.Email, declaration.Reason);
        if (declaration.Kind == CancellationKind.Extraordinary && string.IsNullOrWhiteSpace(declaration.Reason))
        {
            throw new BackendRefusedException(BackendRefusal.Invalid); // § 314 BGB: an important reason
        }

        var content = JsonSerializer.Serialize(declaration, BackendJson.Default.CancellationDeclaration);
        return DeclareAsync(
            new("cancellation", EmailAddress.Normalize(declaration.Email), idempotencyKey, content),
            receipt => templates.Write("cancellation", declaration.Language, declaration.Email, Values(declaration, receipt)),
            cancellationToken
        );
    }

    private Task<JobReceipt> DeclareAsync(DemoJob job, Func<JobReceipt, Mail> write, CancellationToken cancellationToken) =>
        jobs.RunAsync(
            job,
            async (connection, receipt) =>
            {
                await LimitAsync(connection, job, cancellationToken);
                return new(job.Content, write(receipt));
            },
            cancellationToken
        );

    private async Task LimitAsync(SqliteConnection connection, DemoJob job, CancellationToken cancellationToken)
    {
        var hourAgo = (clock.GetUtcNow() - TimeSpan.FromHours(1)).ToString("O", CultureInfo.InvariantCulture);
        var recent = await connection.ScalarAsync<long>(
            "SELECT count(*) FROM job WHERE owner = $owner AND at > $since",
            [("$owner", job.Owner), ("$since", hourAgo)],
            cancellationToken
        );
        if (recent >= MostPerHour)
        {
            throw new BackendRefusedException(BackendRefusal.TooMany);
        }
    }

    private static void Check(string name, string reference, string email, string? reason)
    {
        var isFine =
            IsLine(name, LongestName)
            && IsLine(reference, LongestReference)
            && EmailAddress.IsValid(email)
            && (reason?.Length ?? 0) <= LongestReason;
        if (!isFine)
        {
            throw new BackendRefusedException(BackendRefusal.Invalid);
        }
    }

    private static bool IsLine(string text, int longest) =>
        !string.IsNullOrWhiteSpace(text) && text.Length <= longest && !text.Any(char.IsControl);

    private Dictionary<string, string> Values(CancellationDeclaration declaration, JobReceipt receipt)
    {
        var values = Values(
            declaration.Name,
            declaration.ContractReference,
            declaration.Email,
            declaration.Reason,
            declaration.Language,
            receipt
        );
        var kind = declaration.Kind == CancellationKind.Ordinary ? nameof(Texts.MailOrdinary) : nameof(Texts.MailExtraordinary);
        values["kind"] = templates.Text(kind, declaration.Language);
        values["end"] = declaration.EndsOn is { } end
            ? templates.Day(end, declaration.Language)
            : templates.Text(nameof(Texts.MailEarliest), declaration.Language);
        return values;
    }

    private Dictionary<string, string> Values(
        string name,
        string reference,
        string email,
        string? reason,
        string language,
        JobReceipt receipt
    ) =>
        new()
        {
            ["name"] = name,
            ["reference"] = reference,
            ["email"] = email,
            ["reason"] = string.IsNullOrWhiteSpace(reason) ? "-" : reason,
            ["at"] = templates.Time(receipt.At, language),
            ["receipt"] = receipt.Number,
        };
}
