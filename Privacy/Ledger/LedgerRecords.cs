using System.Globalization;
using System.Text.Json;

namespace CustomerBot.Privacy;

/// <summary>Names and forms of the ledger's records.</summary>
internal static class LedgerRecords
{
    public const string EntryKind = "ledger";
    public const string CheckpointKind = "ledger-checkpoint";
    public const string StateKind = "ledger-state";

    /// <summary>The last link of the chain.</summary>
    public const string HeadKey = "ledger-head";

    /// <summary>The checkpoint up to which entries were pruned.</summary>
    public const string StartKey = "ledger-start";

    /// <summary>Twelve digits, so that the order of keys is the order of entries.</summary>
    public static string EntryKey(long number) => string.Create(CultureInfo.InvariantCulture, $"ledger-{number:000000000000}");

    public static string CheckpointKey(long number) =>
        string.Create(CultureInfo.InvariantCulture, $"ledger-checkpoint-{number:000000000000}");

    public static SystemChange Put(LedgerEntry entry) => new(EntryKey(entry.Number), EntryKind, LedgerCodec.Encode(entry), IfMatch: "");

    public static SystemChange Put(LedgerCheckpoint checkpoint) =>
        new(
            CheckpointKey(checkpoint.Number),
            CheckpointKind,
            JsonSerializer.SerializeToUtf8Bytes(checkpoint, PrivacyJson.Default.LedgerCheckpoint)
        );

    public static SystemChange PutHead(LedgerLink link, string ifMatch) =>
        new(HeadKey, StateKind, JsonSerializer.SerializeToUtf8Bytes(link, PrivacyJson.Default.LedgerLink), ifMatch);

    public static SystemChange PutStart(LedgerCheckpoint checkpoint) =>
        new(StartKey, StateKind, JsonSerializer.SerializeToUtf8Bytes(checkpoint, PrivacyJson.Default.LedgerCheckpoint));

    public static LedgerCheckpoint ReadCheckpoint(byte[] content) =>
        JsonSerializer.Deserialize(content, PrivacyJson.Default.LedgerCheckpoint)!;

    public static LedgerLink ReadLink(byte[] content) => JsonSerializer.Deserialize(content, PrivacyJson.Default.LedgerLink)!;
}
