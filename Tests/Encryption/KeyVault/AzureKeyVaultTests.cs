using Azure.Identity;
using Azure.Security.KeyVault.Secrets;
using CustomerBot.Encryption;
using CustomerBot.Encryption.KeyVault;
using CustomerBot.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace CustomerBot.Tests.Encryption.KeyVault;

public sealed class AzureKeyVaultTests : IAsyncLifetime
{
    private const string Epoch = "kek-0001-0a1b2c3d";

    private readonly StubCredential _credential = new();
    private readonly List<IDisposable> _clients = [];
    private VaultStub? _stub;

    private VaultStub Stub => _stub!;

    public async ValueTask InitializeAsync() => _stub = await VaultStub.StartAsync();

    public async ValueTask DisposeAsync()
    {
        _clients.ForEach(client => client.Dispose());
        await Stub.DisposeAsync();
    }

    [Fact]
    public async Task A_secret_is_made_on_first_use_and_stays_the_same()
    {
        var first = await Vault().GetSecretAsync("record-keys", default);
        var second = await Vault().GetSecretAsync("record-keys", default);

        first.Length.ShouldBe(32);
        second.ShouldBe(first);
        Stub.VersionsOf("record-keys").ShouldBe(1);
    }

    [Fact]
    public async Task The_challenge_is_answered_for_the_vaults_own_scope()
    {
        await Vault().GetSecretAsync("record-keys", default);

        _credential.Asked.ShouldAllBe(asked => asked.Scopes.SequenceEqual(new[] { "https://vault.azure.net/.default" }));
    }

    [Fact]
    public async Task Nodes_that_start_at_once_agree_on_one_secret()
    {
        var secrets = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Vault().GetSecretAsync("record-keys", default)));

        var later = Convert.ToHexString(await Vault().GetSecretAsync("record-keys", default));
        secrets.Select(Convert.ToHexString).Distinct().ShouldBe([later]);
    }

    [Fact]
    public async Task An_epoch_carries_its_dates_and_tags_and_no_secret_in_them()
    {
        var activates = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
        await Vault().CreateEpochAsync(Epoch, activates, activates.AddDays(28), default);

        var properties = (await Client().GetSecretAsync(Epoch)).Value.Properties;

        properties.NotBefore.ShouldBe(activates);
        properties.ExpiresOn.ShouldBe(activates.AddDays(28));
        properties.Tags.ShouldBe(
            new Dictionary<string, string> { ["purpose"] = "customer-bot-epoch", ["algorithm"] = "A256" },
            ignoreOrder: true
        );
        (await Vault().ReadEpochAsync(Epoch, default)).Length.ShouldBe(32);
    }

    [Fact]
    public async Task A_deleted_epoch_is_purged_where_the_vault_allows_it()
    {
        await Vault().CreateEpochAsync(Epoch, DateTimeOffset.UtcNow, DateTimeOffset.UtcNow.AddDays(28), default);

        await Vault().DeleteEpochAsync(Epoch, default);

        (await Vault().ListEpochsAsync(default)).ShouldBeEmpty();
        (await ProblemAsync(() => Vault().ReadEpochAsync(Epoch, default))).ShouldBe(VaultProblem.Missing);
    }

    [Fact]
    public async Task Under_purge_protection_a_deleted_epoch_is_listed_with_the_day_it_is_gone()
    {
        Stub.PurgeProtection = true;
        await Vault().CreateEpochAsync(Epoch, DateTimeOffset.UtcNow, DateTimeOffset.UtcNow.AddDays(28), default);

        await Vault().DeleteEpochAsync(Epoch, default);

        (await Vault().ListEpochsAsync(default)).ShouldHaveSingleItem().GoneBy.ShouldNotBeNull();
    }

    [Fact]
    public async Task Deleting_an_epoch_twice_is_no_error()
    {
        await Vault().CreateEpochAsync(Epoch, DateTimeOffset.UtcNow, DateTimeOffset.UtcNow.AddDays(28), default);

        await Vault().DeleteEpochAsync(Epoch, default);
        await Vault().DeleteEpochAsync(Epoch, default);
    }

    [Fact]
    public async Task A_secret_that_was_deleted_but_can_be_recovered_is_never_replaced_by_a_new_one()
    {
        Stub.PurgeProtection = true;
        await Vault().GetSecretAsync("record-keys", default);
        await Client().StartDeleteSecretAsync("record-keys");

        var refusal = await Should.ThrowAsync<VaultException>(() => Vault().GetSecretAsync("record-keys", default));

        refusal.Message.ShouldContain("Recover it");
    }

    [Fact]
    public async Task More_epochs_than_a_page_are_listed()
    {
        for (var number = 0; number < 60; number++)
        {
            Stub.SetValue($"kek-{number:0000}-0a1b2c3d", "x");
        }

        Stub.SetValue("other-secret", "x");

        (await Vault().ListEpochsAsync(default)).Count.ShouldBe(60);
    }

    [Theory]
    [InlineData(429), InlineData(500), InlineData(502), InlineData(503)]
    public async Task A_passing_fault_is_retried(int status)
    {
        await Vault().GetSecretAsync("record-keys", default);
        Fail(2, status, "Later");

        (await Vault().GetSecretAsync("record-keys", default)).Length.ShouldBe(32);
    }

    [Theory]
    [InlineData(401, "Unauthorized", null, VaultProblem.Refused)]
    [InlineData(403, "Forbidden", "ForbiddenByRbac", VaultProblem.Refused)]
    [InlineData(403, "Forbidden", "SecretDisabled", VaultProblem.Disabled)]
    [InlineData(404, "SecretNotFound", null, VaultProblem.Missing)]
    [InlineData(429, "Throttled", null, VaultProblem.Unavailable)]
    [InlineData(500, "InternalServerError", null, VaultProblem.Unavailable)]
    [InlineData(400, "BadParameter", null, VaultProblem.Unavailable)]
    public async Task A_lasting_fault_is_told_apart(int status, string code, string? inner, VaultProblem problem)
    {
        await Vault().CreateEpochAsync(Epoch, DateTimeOffset.UtcNow, DateTimeOffset.UtcNow.AddDays(28), default);
        Fail(20, status, code, inner);

        (await ProblemAsync(() => Vault().ReadEpochAsync(Epoch, default))).ShouldBe(problem);
    }

    [Fact]
    public async Task A_disabled_secret_is_told_apart()
    {
        await Vault().CreateEpochAsync(Epoch, DateTimeOffset.UtcNow, DateTimeOffset.UtcNow.AddDays(28), default);
        Stub.Disable(Epoch);

        (await ProblemAsync(() => Vault().ReadEpochAsync(Epoch, default))).ShouldBe(VaultProblem.Disabled);
    }

    [Theory]
    [InlineData("not base64 at all, but 44 characters long ..")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    [InlineData("c2hvcnQ=")]
    [InlineData("")]
    [InlineData(null)]
    public async Task A_value_that_is_no_key_is_refused(string? value)
    {
        Stub.SetValue(Epoch, value);

        (await ProblemAsync(() => Vault().ReadEpochAsync(Epoch, default))).ShouldBe(VaultProblem.Damaged);
    }

    [Fact]
    public async Task An_answer_about_another_secret_is_refused()
    {
        await Vault().CreateEpochAsync(Epoch, DateTimeOffset.UtcNow, DateTimeOffset.UtcNow.AddDays(28), default);
        var body =
            $"{{\"value\":\"{Convert.ToBase64String(Guid.NewGuid().ToByteArray())}\",\"id\":\"https://{Stub.HostName}/secrets/other/1\"}}";

        (await ProblemAsync(() => AnsweredAsync(body))).ShouldBe(VaultProblem.Damaged);
    }

    [Theory, InlineData("<html>proxy</html>"), InlineData(""), InlineData("{\"id\":5}"), InlineData("{\"id\":\"no-address\"}")]
    public async Task An_answer_that_is_no_secret_is_an_outage_and_never_a_crash(string body) =>
        (await ProblemAsync(() => AnsweredAsync(body))).ShouldBeOneOf(VaultProblem.Unavailable, VaultProblem.Damaged);

    [Fact]
    public async Task A_vault_that_hangs_or_hangs_up_is_an_outage()
    {
        for (var attempt = 0; attempt < 8; attempt++)
        {
            Stub.Faults.Enqueue(attempt % 2 == 0 ? HangAsync : HangUpAsync);
        }

        (await ProblemAsync(() => Vault().ReadEpochAsync(Epoch, default))).ShouldBe(VaultProblem.Unavailable);
    }

    [Fact]
    public async Task A_caller_that_gives_up_gets_its_own_cancellation()
    {
        using var cancelled = new CancellationTokenSource();
        Stub.Faults.Enqueue(context =>
        {
            _ = cancelled.CancelAsync();
            return HangAsync(context);
        });

        await Should.ThrowAsync<OperationCanceledException>(() => Vault().ReadEpochAsync(Epoch, cancelled.Token));
    }

    [Fact]
    public async Task An_identity_that_cannot_sign_in_is_told_apart()
    {
        _credential.Failure = new AuthenticationFailedException("no identity");

        (await ProblemAsync(() => Vault().ReadEpochAsync(Epoch, default))).ShouldBe(VaultProblem.Refused);
    }

    [Fact]
    public async Task Another_certificate_than_the_vaults_is_refused()
    {
        var client = Client(thumbprint: "00");

        (await ProblemAsync(() => new AzureKeyVault(client, new()).ReadEpochAsync(Epoch, default))).ShouldBe(VaultProblem.Unavailable);
        Stub.Requests.ShouldBeEmpty();
    }

    private static async Task<VaultProblem> ProblemAsync(Func<Task> call) => (await Should.ThrowAsync<VaultException>(call)).Problem;

    private async Task<byte[]> AnsweredAsync(string body)
    {
        for (var answer = 0; answer < 8; answer++)
        {
            Stub.Faults.Enqueue(async context =>
            {
                context.Response.ContentType = "application/json";
                await context.Response.WriteAsync(body);
                return true;
            });
        }

        return await Vault().ReadEpochAsync(Epoch, default);
    }

    private void Fail(int times, int status, string code, string? inner = null)
    {
        for (var time = 0; time < times; time++)
        {
            Stub.Faults.Enqueue(async context =>
            {
                await StubAnswers.ErrorAsync(context, status, code, inner);
                return true;
            });
        }
    }

    private static async Task<bool> HangAsync(HttpContext context)
    {
        await context.UntilGivenUpAsync();
        return true;
    }

    private static Task<bool> HangUpAsync(HttpContext context)
    {
        context.Abort();
        return Task.FromResult(true);
    }

    private AzureKeyVault Vault() => new(Client(), new());

    private SecretClient Client(string? thumbprint = null)
    {
        var (client, handler) = StubClient.Create(Stub, _credential, thumbprint);
        _clients.Add(handler);
        return client;
    }
}
