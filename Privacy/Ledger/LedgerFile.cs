using System.Security.Cryptography;
using System.Text.Json;

namespace CustomerBot.Privacy;

/// <summary>An exported ledger, read and proven with nothing but the public key in it (or one known from elsewhere).</summary>
internal sealed class LedgerFile
{
    private readonly List<LedgerEntry> _entries = [];
    private readonly List<LedgerCheckpoint> _checkpoints = [];

    private LedgerFile(LedgerLine head) => Head = head;

    public LedgerLine Head { get; }

    public IReadOnlyList<LedgerEntry> Entries => _entries;

    /// <exception cref="InvalidDataException">The file is no exported ledger.</exception>
    public static async Task<LedgerFile> ReadAsync(Stream source, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(source, leaveOpen: true);
        LedgerFile? file = null;
        for (var number = 1; await reader.ReadLineAsync(cancellationToken) is { } text; number++)
        {
            var line = Parse(text, number);
            if (file is null)
            {
                file = line.PublicKey is null ? throw NotALedger(number) : new(line);
            }
            else if (line.Checkpoint is { } checkpoint)
            {
                file._checkpoints.Add(checkpoint);
            }
            else
            {
                file._entries.Add(line.ToEntry() ?? throw NotALedger(number));
            }
        }

        return file ?? throw NotALedger(1);
    }

    /// <summary>The first fault; null when every link and signature holds and nothing was cut off.</summary>
    public LedgerFault? Verify(string? expectedPublicKey)
    {
        using var key = ECDsa.Create();
        key.ImportSubjectPublicKeyInfo(Convert.FromBase64String(Head.PublicKey!), out _);
        var forged = _checkpoints.Find(checkpoint => !LedgerSigner.IsGenuine(checkpoint, key));
        if (forged is not null || (expectedPublicKey is not null && expectedPublicKey != Head.PublicKey))
        {
            return new(forged?.Number ?? 0, LedgerProblem.CheckpointForged);
        }

        if (Head.Start is { } start && !LedgerSigner.IsGenuine(start, key))
        {
            return new(start.Number, LedgerProblem.CheckpointForged);
        }

        var walk = new LedgerWalk(Head.Start?.Link ?? LedgerLink.Beginning, Signed());
        var fault = _entries
            .Select(entry => walk.Step((entry.Number, entry, LedgerCodec.Link(entry).Hash)))
            .FirstOrDefault(fault => fault is not null);
        return fault ?? (EndsSigned(walk) ? null : new(walk.Last.Number, LedgerProblem.EndMoved));
    }

    private bool EndsSigned(LedgerWalk walk) =>
        walk.Last.Number == 0 || _checkpoints.Exists(checkpoint => checkpoint.Link.IsSameAs(walk.Last));

    /// <summary>Two checkpoints may stand at one place, the regular one and the one over the end; both name the same hash or one is wrong.</summary>
    private Dictionary<long, LedgerCheckpoint> Signed() =>
        _checkpoints.GroupBy(checkpoint => checkpoint.Number).ToDictionary(group => group.Key, group => group.First());

    private static LedgerLine Parse(string text, int number)
    {
        try
        {
            return JsonSerializer.Deserialize(text, LedgerJson.Default.LedgerLine) ?? throw NotALedger(number);
        }
        catch (JsonException)
        {
            throw NotALedger(number);
        }
    }

    private static InvalidDataException NotALedger(int line) => new($"Line {line} is not from an exported ledger.");
}
