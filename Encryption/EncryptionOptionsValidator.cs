using CustomerBot.Encryption.Algorithms;
using Microsoft.Extensions.Options;

namespace CustomerBot.Encryption;

internal sealed class EncryptionOptionsValidator : IValidateOptions<EncryptionOptions>
{
    private static readonly string[] _identities = ["ManagedIdentity", "WorkloadIdentity", "Developer"];

    public ValidateOptionsResult Validate(string? name, EncryptionOptions options)
    {
        var problems = new ValidateOptionsResultBuilder();
        if (EnvelopeAlgorithms.ByName(options.Algorithm) is null)
        {
            problems.AddError($"Encryption:Algorithm is {options.Algorithm}. Set it to AES-256-GCM or ChaCha20-Poly1305.");
        }

        Between(problems, nameof(options.EpochLength), options.EpochLength, TimeSpan.FromHours(1), TimeSpan.FromDays(365));
        Between(problems, nameof(options.ConfirmKeysEvery), options.ConfirmKeysEvery, TimeSpan.FromMinutes(1), TimeSpan.FromDays(1));
        Between(problems, nameof(options.OutageTolerance), options.OutageTolerance, options.ConfirmKeysEvery, TimeSpan.FromDays(7));
        Between(problems, nameof(options.KeyStaysInMemory), options.KeyStaysInMemory, TimeSpan.FromMinutes(1), TimeSpan.FromDays(1));
        if (options.KeysInMemory is < 100 or > 1_000_000)
        {
            problems.AddError($"Encryption:KeysInMemory is {options.KeysInMemory}. Set it between 100 and 1000000, for example 10000.");
        }

        ValidateVault(problems, options.KeyVault);
        return problems.Build();
    }

    private static void ValidateVault(ValidateOptionsResultBuilder problems, KeyVaultOptions vault)
    {
        if (vault.Uri.Length > 0 && !(Uri.TryCreate(vault.Uri, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps))
        {
            problems.AddError(
                "Encryption:KeyVault:Uri is no https address. Set it to the vault's address, for example https://lindenhof-bot.vault.azure.net."
            );
        }

        if (!_identities.Contains(vault.Identity, StringComparer.Ordinal))
        {
            problems.AddError(
                $"Encryption:KeyVault:Identity is {vault.Identity}. Set it to ManagedIdentity, WorkloadIdentity or Developer."
            );
        }

        if (vault.RecoverableDays is < 7 or > 90)
        {
            problems.AddError(
                $"Encryption:KeyVault:RecoverableDays is {vault.RecoverableDays}. Set it to the vault's soft-delete days, 7 to 90."
            );
        }
    }

    private static void Between(ValidateOptionsResultBuilder problems, string name, TimeSpan value, TimeSpan least, TimeSpan most)
    {
        if (value < least || value > most)
        {
            problems.AddError($"Encryption:{name} is {value}. Set it between {least} and {most}.");
        }
    }
}
