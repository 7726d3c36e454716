using CustomerBot.Encryption;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using Microsoft.Extensions.Options;

namespace CustomerBot.Tests.Encryption;

public sealed class DevelopmentKeyRingTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("keys").FullName;
    private readonly FakeLogger<DevelopmentKeyRing> _logger = new();

    private string FilePath => Path.Combine(_folder, "data", "development-keys.json");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_secret_is_made_on_first_use_and_stays_the_same()
    {
        using var first = Open();
        var secret = await first.GetSecretAsync("record-keys", default);

        using var second = Open();

        secret.Length.ShouldBe(32);
        (await second.GetSecretAsync("record-keys", default)).ShouldBe(secret);
        (await second.GetSecretAsync("direct-line-tokens", default)).ShouldNotBe(secret);
    }

    [Fact]
    public async Task Only_the_owner_may_read_the_file()
    {
        using var ring = Open();
        await ring.GetSecretAsync("record-keys", default);

        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(FilePath).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    [Fact]
    public async Task A_warning_is_logged_once()
    {
        using var ring = Open();
        await ring.GetSecretAsync("record-keys", default);
        await ring.GetSecretAsync("record-keys", default);

        _logger.Collector.GetSnapshot().ShouldHaveSingleItem().Level.ShouldBe(LogLevel.Warning);
    }

    [Fact]
    public async Task Production_refuses_it()
    {
        using var ring = new DevelopmentKeyRing(FilePath, new HostingEnvironment { EnvironmentName = Environments.Production }, _logger);

        var refusal = await Should.ThrowAsync<OptionsValidationException>(() => ring.GetSecretAsync("record-keys", default));

        refusal.Message.ShouldContain("Encryption:KeyVault:Uri");
        File.Exists(FilePath).ShouldBeFalse();
    }

    [Fact]
    public async Task Two_processes_that_start_at_once_agree_on_one_secret()
    {
        using var first = Open();
        using var second = Open();

        var secrets = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(number => (number % 2 == 0 ? first : second).GetSecretAsync("record-keys", default))
        );

        secrets.Select(Convert.ToHexString).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_damaged_file_is_refused_with_a_clear_sentence_and_left_as_it_is()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FilePath)!);
        await File.WriteAllTextAsync(FilePath, "{ \"record-keys\": \"AAA");
        using var ring = Open();

        var refusal = await Should.ThrowAsync<InvalidDataException>(() => ring.GetSecretAsync("record-keys", default));

        refusal.Message.ShouldContain("is damaged. Restore it");
        (await File.ReadAllTextAsync(FilePath)).ShouldBe("{ \"record-keys\": \"AAA");
    }

    [Fact]
    public async Task A_deleted_epoch_is_gone_from_the_file()
    {
        using var ring = Open();
        await ring.CreateEpochAsync("kek-0001-0a1b2c3d", default, default, default);
        (await ring.ListEpochsAsync(default)).ShouldHaveSingleItem();

        await ring.DeleteEpochAsync("kek-0001-0a1b2c3d", default);

        (await File.ReadAllTextAsync(FilePath)).ShouldNotContain("kek-0001");
        (await Should.ThrowAsync<VaultException>(() => ring.ReadEpochAsync("kek-0001-0a1b2c3d", default))).Problem.ShouldBe(
            VaultProblem.Missing
        );
    }

    private DevelopmentKeyRing Open() => new(FilePath, null, _logger);
}
