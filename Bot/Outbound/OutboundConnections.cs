using System.Data.Common;
using CustomerBot.Backend;
using CustomerBot.Dialogs;
using CustomerBot.Encryption;
using CustomerBot.Storage;

namespace CustomerBot.Bot.Outbound;

/// <summary>
/// Every host that this configuration makes the program connect to: the list of processors to have contracts with (GDPR Art. 28(3)).
/// There is no telemetry, no analytics and no language model. A managed identity of Azure is asked on the machine itself.
/// </summary>
internal static class OutboundConnections
{
    private const string SignInToAzure = "login.microsoftonline.com";

    /// <summary>The connections of a configuration; none when everything is left at its default.</summary>
    public static IReadOnlyList<OutboundConnection> Of(IConfiguration configuration) =>
        [
            .. OfBackend(configuration.GetSection(BackendOptions.Section).Get<BackendOptions>() ?? new()),
            .. OfVault(configuration.GetSection($"{EncryptionOptions.Section}:KeyVault")),
            .. OfStorage(configuration.GetSection(StorageOptions.Section).Get<StorageOptions>() ?? new()),
            .. OfChannel(configuration),
        ];

    private static IEnumerable<OutboundConnection> OfBackend(BackendOptions backend)
    {
        if (backend.Kind == BackendKind.Http)
        {
            yield return new("Backend:Http:Url", HostOf(backend.Http.Url), "the company's systems", Carries.PersonalData);
            yield return new("Backend:Http:TokenUrl", HostOf(backend.Http.TokenUrl), "the bot's sign-in there", Carries.NothingPersonal);
        }

        if (backend.Mail.Host.Length > 0)
        {
            yield return new("Backend:Mail:Host", backend.Mail.Host, "mail relay", Carries.PersonalData);
        }
    }

    private static IEnumerable<OutboundConnection> OfVault(IConfiguration vault)
    {
        if (vault["Uri"] is not { Length: > 0 } address)
        {
            yield break;
        }

        yield return new("Encryption:KeyVault:Uri", HostOf(address), "keys", Carries.NothingPersonal);
        if (vault["Identity"] is "WorkloadIdentity" or "Developer")
        {
            yield return new("Encryption:KeyVault:Identity", SignInToAzure, "the bot's sign-in to the vault", Carries.NothingPersonal);
        }
    }

    private static IEnumerable<OutboundConnection> OfStorage(StorageOptions storage)
    {
        if (storage.Engine == "PostgreSql")
        {
            var host = Part(storage.PostgreSqlConnection, "Host", "Server");
            yield return new("Storage:PostgreSqlConnection", host, "database", Carries.SealedData);
        }

        if (storage.Engine == "AzureBlob")
        {
            yield return storage.BlobConnection.Length > 0
                ? new("Storage:BlobConnection", BlobHost(storage.BlobConnection), "storage", Carries.SealedData)
                : new("Storage:BlobContainer", HostOf(storage.BlobContainer), "storage", Carries.SealedData);
        }
    }

    private static IEnumerable<OutboundConnection> OfChannel(IConfiguration configuration)
    {
        if (configuration["MicrosoftAppId"] is not { Length: > 0 })
        {
            yield break;
        }

        const string Setting = "MicrosoftAppId";
        var keys = HostOf(configuration["ToBotFromChannelOpenIdMetadataUrl"] ?? "https://login.botframework.com");
        var login = HostOf(configuration["ToChannelFromBotLoginUrl"] ?? $"https://{SignInToAzure}");
        yield return new(Setting, keys, "keys of Azure Bot Service", Carries.NothingPersonal);
        yield return new(Setting, login, "the bot's sign-in to Azure Bot Service", Carries.NothingPersonal);
        yield return new(Setting, "smba.trafficmanager.net", "replies in Teams", Carries.PersonalData);
        if (configuration.GetSection(DialogsOptions.Section)["SignInConnection"] is { Length: > 0 })
        {
            var tokens = HostOf(configuration["OAuthUrl"] ?? "https://api.botframework.com");
            yield return new("Dialogs:SignInConnection", tokens, "sign-in of customers in Teams", Carries.PersonalData);
        }
    }

    private static string HostOf(string address) => Uri.TryCreate(address, UriKind.Absolute, out var parsed) ? parsed.Host : address;

    private static string BlobHost(string connection)
    {
        if (Part(connection, "BlobEndpoint") is { Length: > 0 } endpoint)
        {
            return HostOf(endpoint);
        }

        return Part(connection, "AccountName") is { Length: > 0 } account
            ? $"{account}.blob.{(Part(connection, "EndpointSuffix") is { Length: > 0 } suffix ? suffix : "core.windows.net")}"
            : "localhost"; // UseDevelopmentStorage=true
    }

    private static string Part(string connection, params string[] names)
    {
        try
        {
            var parts = new DbConnectionStringBuilder { ConnectionString = connection };
            return names.Select(name => parts.TryGetValue(name, out var value) ? $"{value}" : "").FirstOrDefault(text => text.Length > 0)
                ?? "";
        }
        catch (ArgumentException)
        {
            return ""; // the room's own validator says what is wrong with it
        }
    }
}
