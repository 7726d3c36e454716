using System.Text.Json;
using CustomerBot.Tests.Architecture;

namespace CustomerBot.Tests.Deployment;

/// <summary>What the README of the templates promises, read from what they compile to.</summary>
public sealed class TemplatePromiseTests
{
    private static readonly string[] EuropeanUnion =
    [
        "austriaeast",
        "belgiumcentral",
        "denmarkeast",
        "francecentral",
        "germanywestcentral",
        "italynorth",
        "northeurope",
        "polandcentral",
        "spaincentral",
        "swedencentral",
        "westeurope",
    ];

    [Theory, InlineData("location"), InlineData("botLocation")]
    public async Task Only_regions_of_the_European_Union_can_be_chosen(string parameter)
    {
        var template = await Bicep.CompileAsync();

        var allowed = template
            .GetProperty("parameters")
            .GetProperty(parameter)
            .GetProperty("allowedValues")
            .EnumerateArray()
            .Select(region => region.GetString()!)
            .ToList();

        allowed.ShouldNotBeEmpty();
        allowed.Except(EuropeanUnion).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_key_vault_keeps_what_is_deleted_and_takes_roles_only()
    {
        var vault = await OnlyAsync("Microsoft.KeyVault/vaults");

        vault.GetProperty("enableRbacAuthorization").GetBoolean().ShouldBeTrue();
        vault.GetProperty("enableSoftDelete").GetBoolean().ShouldBeTrue();
        vault.GetProperty("enablePurgeProtection").GetBoolean().ShouldBeTrue();
        vault.GetProperty("networkAcls").GetProperty("defaultAction").GetString().ShouldBe("Deny");
        vault.TryGetProperty("accessPolicies", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task The_storage_account_has_no_keys_and_no_public_access()
    {
        var account = await OnlyAsync("Microsoft.Storage/storageAccounts");

        account.GetProperty("allowSharedKeyAccess").GetBoolean().ShouldBeFalse();
        account.GetProperty("allowBlobPublicAccess").GetBoolean().ShouldBeFalse();
        account.GetProperty("supportsHttpsTrafficOnly").GetBoolean().ShouldBeTrue();
        account.GetProperty("networkAcls").GetProperty("defaultAction").GetString().ShouldBe("Deny");
        (await OnlyAsync("Microsoft.Storage/storageAccounts/blobServices")).GetProperty("isVersioningEnabled").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task The_identity_has_two_roles_each_on_one_thing()
    {
        var roles = await ResourcesAsync("Microsoft.Authorization/roleAssignments");

        roles
            .Select(role => role.GetProperty("scope").GetString()!.Split('\'')[1])
            .Order(StringComparer.Ordinal)
            .ShouldBe(["Microsoft.KeyVault/vaults", "Microsoft.Storage/storageAccounts/blobServices/containers"]);
    }

    [Fact]
    public async Task The_host_speaks_only_encrypted_and_takes_no_passwords()
    {
        var site = await OnlyAsync("Microsoft.Web/sites");
        var passwords = await ResourcesAsync("Microsoft.Web/sites/basicPublishingCredentialsPolicies");

        site.GetProperty("httpsOnly").GetBoolean().ShouldBeTrue();
        site.GetProperty("siteConfig").GetProperty("ftpsState").GetString().ShouldBe("Disabled");
        site.GetProperty("siteConfig").GetProperty("minTlsVersion").GetString().ShouldBeOneOf("1.2", "1.3");
        site.GetProperty("siteConfig").GetProperty("minTlsCipherSuite").GetString().ShouldBe("TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256");
        site.GetProperty("siteConfig").GetProperty("httpLoggingEnabled").GetBoolean().ShouldBeFalse();
        passwords.Count.ShouldBe(2);
        passwords.ShouldAllBe(policy => !policy.GetProperty("properties").GetProperty("allow").GetBoolean());
    }

    [Fact]
    public async Task The_bot_signs_in_with_the_managed_identity_and_has_both_channels()
    {
        var bot = await OnlyAsync("Microsoft.BotService/botServices");
        var channels = await ResourcesAsync("Microsoft.BotService/botServices/channels");

        bot.GetProperty("msaAppType").GetString().ShouldBe("UserAssignedMSI");
        bot.GetProperty("disableLocalAuth").GetBoolean().ShouldBeTrue();
        channels
            .Select(channel => channel.GetProperty("properties").GetProperty("channelName").GetString())
            .ShouldBe(["MsTeamsChannel", "WebChatChannel"], ignoreOrder: true);
    }

    [Fact]
    public async Task Settings_of_the_host_are_settings_of_the_program()
    {
        var known = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "configuration.md"));
        var module = await File.ReadAllTextAsync(Path.Combine(Bicep.Templates, "modules", "host.bicep"));
        var settings = module
            .Split("var settings = {")[1]
            .Split('}')[0]
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(':')[0])
            .Where(name => !name.StartsWith("ASPNETCORE_", StringComparison.Ordinal))
            .ToList();

        settings.Count.ShouldBeGreaterThan(5);
        settings.Select(name => $"`{name.Replace("__", ":")}`").Where(name => !known.Contains(name)).ShouldBeEmpty();
    }

    [Fact]
    public async Task No_template_asks_for_or_reads_a_secret()
    {
        var template = (await Bicep.CompileAsync()).GetRawText();

        template.ShouldNotContain("listKeys", Case.Insensitive);
        template.ShouldNotContain("securestring", Case.Insensitive);
        template.ShouldNotContain("connectionString", Case.Insensitive);
    }

    private static async Task<JsonElement> OnlyAsync(string type) =>
        (await ResourcesAsync(type)).ShouldHaveSingleItem().GetProperty("properties");

    private static async Task<List<JsonElement>> ResourcesAsync(string type) =>
        [.. Flatten(await Bicep.CompileAsync()).Where(resource => resource.GetProperty("type").GetString() == type)];

    /// <summary>A module is a deployment within the deployment.</summary>
    private static IEnumerable<JsonElement> Flatten(JsonElement template)
    {
        var resources = template.GetProperty("resources");
        var elements =
            resources.ValueKind == JsonValueKind.Array ? resources.EnumerateArray() : resources.EnumerateObject().Select(p => p.Value);
        foreach (var resource in elements)
        {
            var isModule = resource.GetProperty("type").GetString() == "Microsoft.Resources/deployments";
            foreach (var inner in isModule ? Flatten(resource.GetProperty("properties").GetProperty("template")) : [resource])
            {
                yield return inner;
            }
        }
    }
}
