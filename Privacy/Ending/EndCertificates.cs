using System.Security.Cryptography;
using System.Text.Json;

namespace CustomerBot.Privacy;

/// <summary>Signs certificates and proves them later, when neither store nor vault is left.</summary>
public sealed class EndCertificates
{
    private readonly LedgerSigner _signer;

    internal EndCertificates(LedgerSigner signer) => _signer = signer;

    /// <summary>As a file.</summary>
    public static string ToJson(EndCertificate certificate) => JsonSerializer.Serialize(certificate, EndJson.Default.EndCertificate);

    /// <summary>Proves a certificate with the ledger that was exported with it.</summary>
    /// <param name="certificate">The certificate's file.</param>
    /// <param name="exportedLedger">The ledger's file.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The certificate, and what is wrong with it; null when it proves itself.</returns>
    public static async Task<(EndCertificate? Certificate, string? Problem)> VerifyAsync(
        Stream certificate,
        Stream exportedLedger,
        CancellationToken cancellationToken
    )
    {
        EndCertificate? read;
        try
        {
            read = await JsonSerializer.DeserializeAsync(certificate, EndJson.Default.EndCertificate, cancellationToken);
        }
        catch (JsonException)
        {
            return (null, "The file is no certificate, or something was added to it.");
        }

        return (read, read is null ? "The file is empty." : await ProblemAsync(read, exportedLedger, cancellationToken));
    }

    internal async Task<EndCertificate> SignAsync(EndCertificate certificate, CancellationToken cancellationToken)
    {
        var unsigned = certificate with { PublicKey = await _signer.PublicKeyAsync(cancellationToken), Signature = "" };
        return unsigned with { Signature = await _signer.SignAsync(Bytes(unsigned), cancellationToken) };
    }

    private static async Task<string?> ProblemAsync(EndCertificate certificate, Stream exportedLedger, CancellationToken cancellationToken)
    {
        if (!IsGenuine(certificate))
        {
            return "The certificate was changed after it was signed.";
        }

        LedgerFile ledger;
        try
        {
            ledger = await LedgerFile.ReadAsync(exportedLedger, cancellationToken);
        }
        catch (InvalidDataException)
        {
            return "The other file is no exported ledger.";
        }

        if (ledger.Verify(certificate.PublicKey) is { } fault)
        {
            return $"The ledger does not prove itself at entry {fault.Number} ({fault.What}), or another key signed it.";
        }

        return
            ledger.Entries is [.., var last]
            && last.Content.Event == LedgerEvent.InstallationEnded
            && last.Content.Details.GetValueOrDefault("number") == certificate.Number
            && Convert.ToHexStringLower(LedgerCodec.Link(last).Hash) == certificate.LedgerHead
            ? null
            : "The ledger does not end with the end that the certificate states.";
    }

    private static bool IsGenuine(EndCertificate certificate)
    {
        using var key = ECDsa.Create();
        try
        {
            key.ImportSubjectPublicKeyInfo(Convert.FromBase64String(certificate.PublicKey), out _);
            return LedgerSigner.IsGenuine(Bytes(certificate with { Signature = "" }), certificate.Signature, key);
        }
        catch (Exception exception) when (exception is FormatException or CryptographicException)
        {
            return false;
        }
    }

    private static byte[] Bytes(EndCertificate unsigned) => JsonSerializer.SerializeToUtf8Bytes(unsigned, EndJson.Default.EndCertificate);
}
