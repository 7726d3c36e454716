using CustomerBot.Privacy;
using CustomerBot.Storage;
using CustomerBot.Tests.Encryption;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CustomerBot.Tests.Privacy.Keys;

/// <summary>Random damage anywhere in the store, met by a node that has just started: found or harmless, never somebody else's data.</summary>
public sealed class TamperingProperties
{
    private static readonly string[] _people = ["anna", "bert", "carla"];

    public enum Damage
    {
        FlippedBit,
        CutShort,
        SwappedContents,
        MovedToOtherOwner,
    }

    [Property(MaxTest = 40)]
    public Property No_damage_is_read_as_data() =>
        Prop.ForAll(
            ArbMap.Default.ArbFor<Damage>(),
            ArbMap.Default.ArbFor<PositiveInt>(),
            ArbMap.Default.ArbFor<PositiveInt>(),
            (damage, which, where) => RunAsync(damage, which.Get, where.Get).GetAwaiter().GetResult()
        );

    private static async Task<bool> RunAsync(Damage damage, int which, int where)
    {
        using var folder = new TestFolder();
        var vault = new MemoryVault();
        await using (var host = new PrivacyHost(folder.FullName, vault: vault))
        {
            foreach (var person in _people)
            {
                await host.PutAsync(PrivacyHost.Person(person), person: person);
            }

            await DoAsync(host, damage, which, where);
        }

        await using var next = new PrivacyHost(folder.FullName, vault: vault);
        foreach (var person in _people)
        {
            if (await ReadAsync(next, person) is { } name && name != person)
            {
                return false;
            }
        }

        return true;
    }

    private static async Task DoAsync(PrivacyHost host, Damage damage, int which, int where)
    {
        var all = await host.AllRecordsAsync();
        var one = all[which % all.Count];
        var other = all[(which + where) % all.Count];
        var content = one.Content.ToArray();
        switch (damage)
        {
            case Damage.FlippedBit:
                content[where % content.Length] ^= (byte)(1 << (which % 8));
                await WriteAsync(host, one, one.Owner, content);
                break;
            case Damage.CutShort:
                await WriteAsync(host, one, one.Owner, content.AsMemory(0, where % content.Length));
                break;
            case Damage.SwappedContents:
                await WriteAsync(host, one, one.Owner, other.Content);
                await WriteAsync(host, other, other.Owner, content);
                break;
            default:
                await WriteAsync(host, one, other.Owner, content);
                break;
        }
    }

    private static Task WriteAsync(PrivacyHost host, StoredRecord record, string owner, ReadOnlyMemory<byte> content) =>
        host.Records.WriteAsync([new RecordChange.Put(record.Key, owner, record.Kind, record.ExpiresAt, content)], default);

    /// <summary>Null when the damage was noticed.</summary>
    private static async Task<string?> ReadAsync(PrivacyHost host, string person)
    {
        try
        {
            return (await host.ReadAsync(PrivacyHost.Person(person)))?.Name;
        }
        catch (Exception exception) when (exception is UnreadableDocumentException or StoreClosedException)
        {
            return null;
        }
    }
}
