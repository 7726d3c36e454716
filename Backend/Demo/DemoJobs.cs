using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;

namespace CustomerBot.Backend;

/// <summary>Does each job once: the work and the receipt are stored in one transaction, and a repeated key gets the same receipt.</summary>
internal sealed class DemoJobs(DemoDatabase database, MailQueue mails, TimeProvider clock)
{
    /// <summary>Can be read out on the phone: no letters that look or sound alike.</summary>
    private const string Letters = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    public Task<JobReceipt> RunAsync(
        DemoJob job,
        Func<SqliteConnection, JobReceipt, Task<DemoDone>> work,
        CancellationToken cancellationToken
    ) => database.WriteAsync(connection => RunAsync(connection, job, work, cancellationToken), cancellationToken);

    private async Task<JobReceipt> RunAsync(
        SqliteConnection connection,
        DemoJob job,
        Func<SqliteConnection, JobReceipt, Task<DemoDone>> work,
        CancellationToken cancellationToken
    )
    {
        if (await FindAsync(connection, job, cancellationToken) is { } earlier)
        {
            return earlier;
        }

        var receipt = new JobReceipt(
            $"{char.ToUpperInvariant(job.Kind[0])}-{RandomNumberGenerator.GetString(Letters, 6)}",
            clock.GetUtcNow()
        );
        var done = await work(connection, receipt);
        await connection.ExecuteAsync(
            """
            INSERT INTO job (key, number, kind, owner, at, fingerprint, data)
            VALUES ($key, $number, $kind, $owner, $at, $fingerprint, $data)
            """,
            [
                ("$key", KeyOf(job)),
                ("$number", receipt.Number),
                ("$kind", job.Kind),
                ("$owner", job.Owner),
                ("$at", receipt.At.ToString("O", CultureInfo.InvariantCulture)),
                ("$fingerprint", Fingerprint(job)),
                ("$data", done.Data),
            ],
            cancellationToken
        );
        await mails.AddAsync(job.Owner, new MailOrder.Ready(done.Mail), cancellationToken); // first: a receipt must not get lost
        return receipt;
    }

    private static async Task<JobReceipt?> FindAsync(SqliteConnection connection, DemoJob job, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT number, at, fingerprint FROM job WHERE key = $key";
        command.Parameters.AddWithValue("$key", KeyOf(job));
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        if (!await reader.ReadAsync(cancellationToken))
        {
            return null;
        }

        return reader.GetString(2) == Fingerprint(job)
            ? new(reader.GetString(0), DateTimeOffset.Parse(reader.GetString(1), CultureInfo.InvariantCulture))
            : throw new BackendRefusedException(BackendRefusal.Invalid);
    }

    /// <summary>Keys of one owner say nothing about those of another.</summary>
    private static string KeyOf(DemoJob job) => Hash($"{job.Owner}\n{job.Key}");

    private static string Fingerprint(DemoJob job) => Hash($"{job.Kind}\n{job.Content}");

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
