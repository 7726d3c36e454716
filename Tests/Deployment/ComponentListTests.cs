using System.Text.Json;
using CustomerBot.Tests.Architecture;
using CustomerBot.Tests.Privacy;
using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Deployment;

/// <summary>The list of components that a release carries, held to what the lock files pin.</summary>
public sealed class ComponentListTests
{
    [Fact]
    public async Task The_list_names_exactly_what_the_lock_file_pins_each_with_its_hash()
    {
        using var folder = new TestFolder();
        var (exitCode, output) = await Script.RunAsync("sbom.sh", folder.FullName, "1.2.3");
        exitCode.ShouldBe(0, output);
        using var list = JsonDocument.Parse(await File.ReadAllBytesAsync(Path.Combine(folder.FullName, "customerbot.cdx.json")));
        var components = list.RootElement.GetProperty("components").EnumerateArray().ToList();

        list.RootElement.GetProperty("bomFormat").GetString().ShouldBe("CycloneDX");
        list.RootElement.GetProperty("metadata").GetProperty("component").GetProperty("version").GetString().ShouldBe("1.2.3");
        components.Select(PackageUrl).Order(StringComparer.Ordinal).ShouldBe(Pinned().Order(StringComparer.Ordinal));
        components.Where(component => !component.TryGetProperty("hashes", out _)).Select(PackageUrl).ShouldBeEmpty();
        Referenced(list.RootElement).ShouldBe(components.Select(PackageUrl), ignoreOrder: true);
    }

    private static string PackageUrl(JsonElement component) => component.GetProperty("purl").GetString()!;

    /// <summary>Whatever the program depends on, directly or not.</summary>
    private static HashSet<string> Referenced(JsonElement list) =>
        list.GetProperty("dependencies")
            .EnumerateArray()
            .SelectMany(item => item.TryGetProperty("dependsOn", out var on) ? on.EnumerateArray().Select(name => name.GetString()!) : [])
            .ToHashSet();

    private static IEnumerable<string> Pinned()
    {
        using var file = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Repository.Root, "build", "locks", "Bot.Embedded.lock.json")));
        var packages = file.RootElement.GetProperty("dependencies").GetProperty("net10.0").EnumerateObject().ToList();
        var pinned = packages
            .Where(package => package.Value.GetProperty("type").GetString() != "Project")
            .Select(package => $"pkg:nuget/{package.Name}@{package.Value.GetProperty("resolved").GetString()}");
        return Machine.Has("node") ? [.. pinned, WebChat()] : [.. pinned];
    }

    private static string WebChat()
    {
        var build = File.ReadAllText(Path.Combine(Repository.Root, "Channels", "WebChat", "build-webchat.mjs"));
        return $"pkg:npm/botframework-webchat@{build.Split("const version = '")[1].Split('\'')[0]}";
    }
}
