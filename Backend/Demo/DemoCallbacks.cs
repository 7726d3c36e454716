using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace CustomerBot.Backend;

/// <summary>The call list of the demo shop; the team also finds each wish in its mailbox.</summary>
internal sealed class DemoCallbacks(
    DemoDatabase database,
    DemoJobs jobs,
    MailTemplates templates,
    IOptions<BackendOptions> options,
    TimeProvider clock
) : ICallbacks
{
    private const int LongestName = 100;
    private const int LongestTopic = 200;

    /// <summary>Anybody can type any number, so no number is called often.</summary>
    private const int MostPerDay = 3;

    public async Task<JobReceipt?> RequestAsync(Callback callback, string idempotencyKey, CancellationToken cancellationToken)
    {
        Check(callback);
        var content = JsonSerializer.Serialize(callback, BackendJson.Default.Callback);
        var job = new DemoJob("callback", callback.PhoneNumber, idempotencyKey, content);
        return await jobs.RunAsync(
            job,
            async (connection, receipt) =>
            {
                await LimitAsync(connection, job, cancellationToken);
                return new(content, ToTeam("callback", callback, receipt));
            },
            cancellationToken
        );
    }

    public async Task<JobReceipt?> WithdrawAsync(string receiptNumber, string idempotencyKey, CancellationToken cancellationToken)
    {
        try
        {
            return await jobs.RunAsync(
                new("withdrawn", "callback", idempotencyKey, receiptNumber),
                async (connection, receipt) => await ForgetAsync(connection, receiptNumber, receipt, cancellationToken),
                cancellationToken
            );
        }
        catch (BackendRefusedException refused) when (refused.Reason == BackendRefusal.NotFound)
        {
            return null;
        }
    }

    /// <summary>What waits to be called, oldest first.</summary>
    internal async Task<IReadOnlyList<Callback>> WaitingAsync(CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        const string Sql = "SELECT data FROM job WHERE kind = 'callback' AND data <> '' ORDER BY at";
        return await connection.ListAsync(Sql, BackendJson.Default.Callback, [], cancellationToken);
    }

    private async Task<DemoDone> ForgetAsync(
        SqliteConnection connection,
        string receiptNumber,
        JobReceipt receipt,
        CancellationToken cancellationToken
    )
    {
        (string, object?)[] wish = [("$number", receiptNumber)];
        const string Where = "WHERE number = $number AND kind = 'callback' AND data <> ''";
        var found = await connection.ListAsync($"SELECT data FROM job {Where}", BackendJson.Default.Callback, wish, cancellationToken);
        if (found is not [var callback])
        {
            throw new BackendRefusedException(BackendRefusal.NotFound);
        }

        await connection.ExecuteAsync($"UPDATE job SET owner = '', data = '' {Where}", wish, cancellationToken);
        return new("{}", ToTeam("callback-withdrawn", callback with { Name = "", PhoneNumber = "", Topic = null }, receipt, receiptNumber));
    }

    private async Task LimitAsync(SqliteConnection connection, DemoJob job, CancellationToken cancellationToken)
    {
        var dayAgo = (clock.GetUtcNow() - TimeSpan.FromDays(1)).ToString("O", CultureInfo.InvariantCulture);
        var recent = await connection.ScalarAsync<long>(
            "SELECT count(*) FROM job WHERE owner = $owner AND kind = $kind AND at > $since",
            [("$owner", job.Owner), ("$kind", job.Kind), ("$since", dayAgo)],
            cancellationToken
        );
        if (recent >= MostPerDay)
        {
            throw new BackendRefusedException(BackendRefusal.TooMany);
        }
    }

    private static void Check(Callback callback)
    {
        var isFine =
            !string.IsNullOrWhiteSpace(callback.Name)
            && callback.Name.Length <= LongestName
            && callback.PhoneNumber.StartsWith('+')
            && callback.PhoneNumber.Skip(1).All(char.IsAsciiDigit)
            && (callback.Topic?.Length ?? 0) <= LongestTopic
            && !$"{callback.Name}{callback.Topic}".Any(char.IsControl);
        if (!isFine)
        {
            throw new BackendRefusedException(BackendRefusal.Invalid);
        }
    }

    private Mail ToTeam(string template, Callback callback, JobReceipt receipt, string? of = null) =>
        templates.Write(
            template,
            "de",
            options.Value.Mail.From,
            new()
            {
                ["name"] = callback.Name,
                ["phone"] = callback.PhoneNumber,
                ["topic"] = string.IsNullOrWhiteSpace(callback.Topic) ? "-" : callback.Topic,
                ["language"] = callback.Language,
                ["at"] = templates.Time(receipt.At, "de"),
                ["receipt"] = of ?? receipt.Number,
            }
        );
}
