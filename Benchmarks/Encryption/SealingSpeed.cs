using System.Diagnostics;
using System.Security.Cryptography;
using CustomerBot.Benchmarks.Storage;
using CustomerBot.Encryption;
using CustomerBot.Encryption.Algorithms;
using CustomerBot.Privacy;
using CustomerBot.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerBot.Benchmarks.Encryption;

/// <summary>What sealing a document of 2 KB takes, beside bare AES-GCM of the same bytes; and how many subject keys a rotation wraps a second.</summary>
internal static class SealingSpeed
{
    private const int DocumentLength = 2048;
    private const int Rounds = 7;
    private const int PerRound = 50_000;
    private const int Keys = 50_000;
    private const int KeysPerBatch = 500;

    public static async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        MeasureSealing();
        await MeasureRotationAsync(cancellationToken);
        return 0;
    }

    private static void MeasureSealing()
    {
        var document = RandomNumberGenerator.GetBytes(DocumentLength);
        var sealer = new Sealer(new Aes256Gcm(), EnvelopeAlgorithms.All);
        using var key = SubjectKeys.Create();
        using var bare = new AesGcm(RandomNumberGenerator.GetBytes(32), 16);
        var context = new SealContext(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32)), "conversation", 1);
        var envelope = sealer.Seal(key, context, document);
        var (nonce, into, tag) = (new byte[12], new byte[DocumentLength], new byte[16]);
        var (baseline, seal, open) = (new List<double>(), new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            baseline.Add(Microseconds(() => bare.Encrypt(nonce, document, into, tag)));
            seal.Add(Microseconds(() => sealer.Seal(key, context, document)));
            open.Add(Microseconds(() => sealer.Open(key, context, envelope)));
        }

        Figures.Print("bare AES-256-GCM of 2 KB, microseconds", Figures.Median(baseline));
        Figures.Print("sealing 2 KB, microseconds, target at most 5", Figures.Median(seal));
        Figures.Print("opening 2 KB, microseconds", Figures.Median(open));
        Figures.Print("ratio of sealing to the bare cipher", Figures.Median(baseline.Zip(seal, (bareTime, own) => own / bareTime)));
    }

    private static double Microseconds(Action action)
    {
        var started = Stopwatch.GetTimestamp();
        for (var number = 0; number < PerRound; number++)
        {
            action();
        }

        return Stopwatch.GetElapsedTime(started).TotalMicroseconds / PerRound;
    }

    private static async Task MeasureRotationAsync(CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("rotation").FullName;
        try
        {
            var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Storage:Path", folder)]).Build();
            await using var services = new ServiceCollection()
                .AddLogging()
                .AddStorage(configuration)
                .AddEncryption(configuration)
                .AddPrivacy(configuration)
                .BuildServiceProvider();
            await FillAsync(services, cancellationToken);
            var (started, processor) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            var report = await services.GetRequiredService<KeyRotation>().RotateAsync(null, cancellationToken);
            var (elapsed, used) = (Stopwatch.GetElapsedTime(started), Environment.CpuUsage.TotalTime - processor);
            Figures.Print("subject keys wrapped anew", report.Rewrapped);
            Figures.Print("keys a second with SQLite, target at least 20,000", report.Rewrapped / elapsed.TotalSeconds);
            // Says the same on a machine that is busy with something else.
            Figures.Print("keys a second of processor time", report.Rewrapped / used.TotalSeconds);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task FillAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await services.GetRequiredService<StoreGate>().OpenAsync(cancellationToken);
        var epoch = services.GetRequiredService<KeyRegisterRecord>().Known.Current;
        var keys = services.GetRequiredService<SubjectKeys>();
        foreach (var numbers in Enumerable.Range(0, Keys).Chunk(KeysPerBatch))
        {
            var batch = new List<RecordChange>(numbers.Length);
            foreach (var _ in numbers)
            {
                using var key = SubjectKeys.Create();
                var owner = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
                var wrapped = await keys.WrapAsync(key, owner, epoch, cancellationToken);
                batch.Add(new RecordChange.Put(SubjectKeyRing.RecordKeyOf(owner), owner, SubjectKeyRing.KindOf(epoch), null, wrapped));
            }

            await services.GetRequiredService<IRecordStore>().WriteAsync(batch, cancellationToken);
        }
    }
}
