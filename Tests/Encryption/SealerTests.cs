using System.Text;
using CustomerBot.Encryption;
using CustomerBot.Encryption.Algorithms;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CustomerBot.Tests.Encryption;

public sealed class SealerTests
{
    private static readonly SealContext _context = new("record", "callback", 3);

    public static TheoryData<string> Algorithms => [.. EnvelopeAlgorithms.All.Select(algorithm => algorithm.Name)];

    [Theory, MemberData(nameof(Algorithms))]
    public void What_was_sealed_opens_in_its_place(string algorithm)
    {
        var sealer = SealerWith(algorithm);
        using var key = SubjectKeys.Create();

        var envelope = sealer.Seal(key, _context, "Anna"u8);

        sealer.Open(key, _context, envelope).ShouldBe("Anna"u8.ToArray());
        Encoding.Latin1.GetString(envelope).ShouldNotContain("Anna");
    }

    [Fact]
    public void What_another_algorithm_sealed_stays_readable_after_the_change()
    {
        using var key = SubjectKeys.Create();
        var envelope = SealerWith("AES-256-GCM").Seal(key, _context, "Anna"u8);

        SealerWith("ChaCha20-Poly1305").Open(key, _context, envelope).ShouldBe("Anna"u8.ToArray());
    }

    [Property]
    public Property Any_document_comes_back(byte[] document, string recordKey, string purpose, ushort version)
    {
        var context = new SealContext(recordKey ?? "", purpose ?? "", version);
        using var key = SubjectKeys.Create();
        var sealer = SealerWith("AES-256-GCM");
        return sealer.Open(key, context, sealer.Seal(key, context, document)).AsSpan().SequenceEqual(document).ToProperty();
    }

    [Property(MaxTest = 500)]
    public Property Any_flipped_bit_is_found(NonEmptyArray<byte> document, NonNegativeInt position, byte bit)
    {
        using var key = SubjectKeys.Create();
        var sealer = SealerWith("AES-256-GCM");
        var envelope = sealer.Seal(key, _context, document.Get);
        envelope[position.Get % envelope.Length] ^= (byte)(1 << (bit % 8));
        return IsRefused(sealer, key, _context, envelope).ToProperty();
    }

    [Property]
    public Property Any_shortened_envelope_is_found(NonEmptyArray<byte> document, NonNegativeInt length)
    {
        using var key = SubjectKeys.Create();
        var sealer = SealerWith("AES-256-GCM");
        var envelope = sealer.Seal(key, _context, document.Get);
        return IsRefused(sealer, key, _context, envelope[..(length.Get % envelope.Length)]).ToProperty();
    }

    [Property]
    public Property No_other_place_opens_an_envelope(
        NonNull<string> recordKey,
        NonNull<string> purpose,
        NonNull<string> otherKey,
        NonNull<string> otherPurpose
    )
    {
        using var key = SubjectKeys.Create();
        var sealer = SealerWith("AES-256-GCM");
        var place = new SealContext(recordKey.Get, purpose.Get, 1);
        var other = new SealContext(otherKey.Get, otherPurpose.Get, 1);
        return (place == other || IsRefused(sealer, key, other, sealer.Seal(key, place, "Anna"u8))).ToProperty();
    }

    [Fact]
    public void Moving_letters_from_one_field_to_the_next_is_found()
    {
        using var key = SubjectKeys.Create();
        var sealer = SealerWith("AES-256-GCM");
        var envelope = sealer.Seal(key, new("ab", "c", 1), "Anna"u8);

        IsRefused(sealer, key, new("a", "bc", 1), envelope).ShouldBeTrue();
    }

    [Fact]
    public void Another_subjects_key_does_not_open()
    {
        using var anna = SubjectKeys.Create();
        using var bert = SubjectKeys.Create();
        var sealer = SealerWith("AES-256-GCM");

        var refusal = Should.Throw<SealedDocumentException>(() => sealer.Open(bert, _context, sealer.Seal(anna, _context, "Anna"u8)));

        refusal.Message.ShouldContain("another key");
    }

    [Fact]
    public void An_unsealed_document_is_never_accepted()
    {
        using var key = SubjectKeys.Create();
        byte[] unsealed = [0, .. new byte[200]];

        IsRefused(SealerWith("AES-256-GCM"), key, _context, unsealed).ShouldBeTrue();
    }

    [Fact]
    public void An_older_schema_version_opens_and_a_newer_one_is_refused()
    {
        using var key = SubjectKeys.Create();
        var sealer = SealerWith("AES-256-GCM");
        var envelope = sealer.Seal(key, _context, "Anna"u8);

        sealer.Open(key, _context with { SchemaVersion = 4 }, envelope).ShouldBe("Anna"u8.ToArray());
        Should
            .Throw<SealedDocumentException>(() => sealer.Open(key, _context with { SchemaVersion = 2 }, envelope))
            .Message.ShouldContain("schema version 3");
    }

    [Fact]
    public void The_same_document_never_seals_to_the_same_bytes()
    {
        using var key = SubjectKeys.Create();
        var sealer = SealerWith("AES-256-GCM");

        var nonces = Enumerable
            .Range(0, 10_000)
            .Select(_ => Convert.ToHexString(sealer.Seal(key, _context, default).AsSpan(20, 12)))
            .ToHashSet();

        nonces.Count.ShouldBe(10_000);
    }

    [Fact]
    public void A_zeroed_key_seals_nothing()
    {
        var key = SubjectKeys.Create();
        key.Dispose();

        Should.Throw<ObjectDisposedException>(() => SealerWith("AES-256-GCM").Seal(key, _context, "Anna"u8));
    }

    private static Sealer SealerWith(string algorithm) => new(EnvelopeAlgorithms.ByName(algorithm)!, EnvelopeAlgorithms.All);

    private static bool IsRefused(Sealer sealer, SubjectKey key, SealContext context, byte[] envelope)
    {
        try
        {
            sealer.Open(key, context, envelope);
            return false;
        }
        catch (SealedDocumentException)
        {
            return true;
        }
    }
}
