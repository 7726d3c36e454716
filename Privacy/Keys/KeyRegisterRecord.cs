using System.Security.Cryptography;
using System.Text.Json;
using CustomerBot.Storage;

namespace CustomerBot.Privacy;

/// <summary>The register as a record: JSON behind an authentication code, because whoever can write it could redirect all keys.</summary>
internal sealed class KeyRegisterRecord(IRecordStore records)
{
    public const string RecordKey = "key-register";

    private const int CodeLength = 32;

    private Pseudonyms? _pseudonyms;
    private volatile KnownRegister? _known;

    /// <summary>The register as last read or written; changes on other nodes show up as conflicts.</summary>
    public KeyRegister Known =>
        _known?.Register ?? throw new InvalidOperationException("The key register is read when the store is opened.");

    /// <summary>Lets a batch through only while the register is as known.</summary>
    public RecordChange Unchanged => new RecordChange.Check(RecordKey, _known!.ETag);

    /// <summary>Reads the register for the first time; false in a store that has none yet.</summary>
    public async Task<bool> OpenAsync(Pseudonyms pseudonyms, CancellationToken cancellationToken)
    {
        _pseudonyms = pseudonyms;
        return await RefreshAsync(cancellationToken);
    }

    /// <summary>Reads the register anew; false when there is none.</summary>
    /// <exception cref="StoreClosedException">It belongs to another vault, or was changed by somebody else than the bot.</exception>
    public async Task<bool> RefreshAsync(CancellationToken cancellationToken)
    {
        if (await records.GetAsync(RecordKey, cancellationToken) is not { } record)
        {
            return false;
        }

        _known = new(Read(record.Content.Span), record.ETag);
        return true;
    }

    /// <summary>Writes the register unless somebody else did since it was read; false then.</summary>
    public async Task<bool> TryWriteAsync(KeyRegister register, CancellationToken cancellationToken)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(register, PrivacyJson.Default.KeyRegister);
        byte[] content = [.. _pseudonyms!.Authenticate(json), .. json];
        try
        {
            var change = new RecordChange.Put(RecordKey, "", RecordKey, null, content, _known?.ETag ?? "");
            var etags = await records.WriteAsync([change], cancellationToken);
            _known = new(register, etags[0]);
            return true;
        }
        catch (RecordConflictException)
        {
            return false;
        }
    }

    /// <summary>Changes the register, however many others do so at the same time.</summary>
    public async Task ChangeAsync(Func<KeyRegister, KeyRegister> change, CancellationToken cancellationToken)
    {
        while (!await TryWriteAsync(change(Known), cancellationToken))
        {
            await RefreshAsync(cancellationToken);
        }
    }

    private KeyRegister Read(ReadOnlySpan<byte> content)
    {
        if (content.Length <= CodeLength)
        {
            throw StoreClosedException.RegisterChanged();
        }

        var json = content[CodeLength..];
        if (!CryptographicOperations.FixedTimeEquals(content[..CodeLength], _pseudonyms!.Authenticate(json)))
        {
            throw IsOfOtherVault(json) ? StoreClosedException.OtherVault() : StoreClosedException.RegisterChanged();
        }

        return JsonSerializer.Deserialize(json, PrivacyJson.Default.KeyRegister)!;
    }

    /// <summary>What nobody vouches for is read for one purpose only: to tell the operator more than that something is wrong.</summary>
    private bool IsOfOtherVault(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, PrivacyJson.Default.KeyRegister)?.Fingerprint is { } other
                && other != _pseudonyms!.Fingerprint;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private sealed record KnownRegister(KeyRegister Register, string ETag);
}
