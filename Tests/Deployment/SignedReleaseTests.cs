using System.Security.Cryptography;
using CustomerBot.Tests.Privacy;

namespace CustomerBot.Tests.Deployment;

/// <summary>A release is signed, and whoever installs it can tell.</summary>
public sealed class SignedReleaseTests : IDisposable
{
    private readonly TestFolder _release = new();
    private readonly TestFolder _keys = new();

    public SignedReleaseTests()
    {
        File.WriteAllText(Path.Combine(_release.FullName, "customerbot-1.0.0.tar.gz"), "program");
        Directory.CreateDirectory(Path.Combine(_release.FullName, "notes of the release"));
        File.WriteAllText(Path.Combine(_release.FullName, "notes of the release", "de.md"), "Hinweise");
        WriteKeys("maker");
        WriteKeys("somebody");
    }

    public void Dispose()
    {
        _release.Dispose();
        _keys.Dispose();
    }

    [Fact]
    public async Task What_was_signed_is_verified()
    {
        await SignAsync();

        var (exitCode, output) = await VerifyAsync("maker");

        exitCode.ShouldBe(0, output);
        output.ShouldContain("Verified OK");
    }

    [Theory]
    [InlineData("changed")]
    [InlineData("added")]
    [InlineData("missing")]
    [InlineData("checksums")]
    [InlineData("signature")]
    [InlineData("other key")]
    public async Task Whatever_is_changed_afterwards_is_found(string change)
    {
        await SignAsync();
        Change(change);

        var (exitCode, _) = await VerifyAsync(change == "other key" ? "somebody" : "maker");

        exitCode.ShouldNotBe(0);
    }

    private void Change(string what)
    {
        var program = Path.Combine(_release.FullName, "customerbot-1.0.0.tar.gz");
        var sums = Path.Combine(_release.FullName, "SHA256SUMS");
        switch (what)
        {
            case "changed":
                File.WriteAllText(program, "another");
                break;
            case "added":
                File.WriteAllText(Path.Combine(_release.FullName, "install.sh"), "curl");
                break;
            case "missing":
                File.Delete(program);
                break;
            case "checksums":
                File.WriteAllText(program, "another");
                var sum = Convert.ToHexStringLower(SHA256.HashData("another"u8));
                File.WriteAllText(sums, $"{sum}  customerbot-1.0.0.tar.gz\n" + File.ReadAllLines(sums)[1] + "\n");
                break;
            case "signature":
                File.WriteAllBytes(sums + ".sig", [1, 2, 3]);
                break;
        }
    }

    private async Task SignAsync()
    {
        var (exitCode, output) = await Script.RunAsync("sign-release.sh", _release.FullName, Path.Combine(_keys.FullName, "maker.pem"));
        exitCode.ShouldBe(0, output);
    }

    private Task<(int ExitCode, string Output)> VerifyAsync(string whose) =>
        Script.RunAsync("verify-release.sh", _release.FullName, Path.Combine(_keys.FullName, $"{whose}.pub.pem"));

    private void WriteKeys(string whose)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        File.WriteAllText(Path.Combine(_keys.FullName, $"{whose}.pem"), key.ExportPkcs8PrivateKeyPem());
        File.WriteAllText(Path.Combine(_keys.FullName, $"{whose}.pub.pem"), key.ExportSubjectPublicKeyInfoPem());
    }
}
