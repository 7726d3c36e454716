using CustomerBot.Encryption;
using CustomerBot.Encryption.Algorithms;
using FsCheck;
using FsCheck.Xunit;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace CustomerBot.Tests.Encryption;

public sealed class SubjectKeysTests : IDisposable
{
    private const string Epoch = "kek-0001-0a1b2c3d";

    private readonly MemoryVault _vault = new();
    private readonly EpochKeys _epochs;
    private readonly SubjectKeys _keys;

    public SubjectKeysTests()
    {
        _epochs = new(_vault, Options.Create(new EncryptionOptions()), new FakeTimeProvider());
        _keys = new(_epochs, new Aes256Gcm());
        _vault.CreateEpochAsync(Epoch, default, default, default).Wait();
    }

    public void Dispose() => _epochs.Dispose();

    [Fact]
    public async Task A_wrapped_key_opens_for_its_owner()
    {
        using var key = SubjectKeys.Create();

        var wrapped = await _keys.WrapAsync(key, "anna", Epoch, default);

        using var opened = await _keys.UnwrapAsync(wrapped, "anna", default);
        opened.Matches(key).ShouldBeTrue();
        SubjectKeys.EpochOf(wrapped).ShouldBe(Epoch);
    }

    [Fact]
    public async Task It_opens_for_no_other_owner()
    {
        using var key = SubjectKeys.Create();
        var wrapped = await _keys.WrapAsync(key, "anna", Epoch, default);

        await Should.ThrowAsync<SealedDocumentException>(async () => await _keys.UnwrapAsync(wrapped, "bert", default));
    }

    [Property(MaxTest = 300)]
    public Property Any_flipped_bit_is_found(NonNegativeInt position, byte bit)
    {
        using var key = SubjectKeys.Create();
        var wrapped = _keys.WrapAsync(key, "anna", Epoch, default).AsTask().GetAwaiter().GetResult();
        wrapped[position.Get % wrapped.Length] ^= (byte)(1 << (bit % 8));
        return Should
            .Throw<Exception>(() => _keys.UnwrapAsync(wrapped, "anna", default).AsTask().GetAwaiter().GetResult())
            .ToProperty(exception => exception is SealedDocumentException or VaultException);
    }

    [Fact]
    public async Task A_forged_epoch_name_never_travels_to_the_vault()
    {
        using var key = SubjectKeys.Create();
        var wrapped = await _keys.WrapAsync(key, "anna", Epoch, default);
        "../other-secret!"u8.CopyTo(wrapped.AsSpan(19));
        var calls = _vault.Calls;

        await Should.ThrowAsync<SealedDocumentException>(async () => await _keys.UnwrapAsync(wrapped, "anna", default));

        _vault.Calls.ShouldBe(calls);
    }

    [Fact]
    public async Task After_its_epoch_was_destroyed_a_key_opens_no_more()
    {
        using var key = SubjectKeys.Create();
        var wrapped = await _keys.WrapAsync(key, "anna", Epoch, default);
        await _vault.DeleteEpochAsync(Epoch, default);
        _keys.Forget(Epoch);

        var refusal = await Should.ThrowAsync<VaultException>(async () => await _keys.UnwrapAsync(wrapped, "anna", default));

        refusal.Problem.ShouldBe(VaultProblem.Missing);
    }

    [Fact]
    public void Names_of_new_epochs_are_in_order_and_never_the_same()
    {
        var first = SubjectKeys.NewEpochName(7);
        var second = SubjectKeys.NewEpochName(7);

        first.ShouldStartWith("kek-0007-");
        second.ShouldNotBe(first);
    }

    [Fact]
    public void A_key_prints_its_kind_only() => SubjectKeys.Create().ToString().ShouldBe("SubjectKey");
}
