using System.Reflection;
using System.Text.Json;

namespace CustomerBot.Tests.Architecture;

/// <summary>Every setting stands in <c>appsettings.json</c> with its default and in <c>docs/configuration.md</c> with its meaning.</summary>
public sealed class SettingsTests
{
    private static readonly string s_documentation = File.ReadAllText(Path.Combine(Repository.Root, "docs", "configuration.md"));

    private static readonly JsonElement s_settings = JsonDocument
        .Parse(File.ReadAllText(Path.Combine(Repository.Root, "appsettings.json")))
        .RootElement;

    public static TheoryData<string> OptionTypes => [.. Rooms.Own.SelectMany(OptionsOf).Select(type => type.FullName!)];

    [Theory, MemberData(nameof(OptionTypes))]
    public void Every_option_is_a_setting_in_appsettings_and_in_the_documentation(string typeName)
    {
        var type = Rooms.Own.SelectMany(OptionsOf).Single(type => type.FullName == typeName);
        var section = SectionOf(type);

        foreach (var setting in Leaves(type, section))
        {
            Find(setting).ShouldNotBeNull($"{setting} of {type.Name} is missing in appsettings.json.");
            s_documentation.ShouldContain($"`{setting}`", customMessage: $"{setting} is missing in docs/configuration.md.");
        }
    }

    [Fact]
    public void Every_options_class_names_its_section()
    {
        var types = Rooms
            .Own.SelectMany(room => Rooms.AssemblyOf(room).GetTypes())
            .Where(type => type.IsClass && type.Name.EndsWith("Options", StringComparison.Ordinal))
            .ToList();

        var parts = types.SelectMany(type => type.GetProperties()).Select(property => property.PropertyType);

        types.Except(parts).Where(type => SectionField(type) is null).Select(type => type.FullName).ShouldBeEmpty();
    }

    [Fact]
    public void Every_setting_in_appsettings_is_an_option()
    {
        var known = Rooms.Own.SelectMany(OptionsOf).SelectMany(type => Leaves(type, SectionOf(type))).ToHashSet(StringComparer.Ordinal);

        var unknown = Leaves(s_settings, "")
            .Where(setting => !known.Any(option => setting == option || setting.StartsWith(option + ":", StringComparison.Ordinal)))
            .Where(setting =>
                !setting.StartsWith("Logging:", StringComparison.Ordinal) && !setting.StartsWith("MicrosoftApp", StringComparison.Ordinal)
            );

        unknown.ShouldBeEmpty();
    }

    /// <summary>Classes whose name ends in Options and that carry the name of their section.</summary>
    private static IEnumerable<Type> OptionsOf(string room) =>
        Rooms.AssemblyOf(room).GetTypes().Where(type => SectionField(type) is not null);

    private static FieldInfo? SectionField(Type type) =>
        type.Name.EndsWith("Options", StringComparison.Ordinal)
            ? type.GetField("Section", BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
            : null;

    private static string SectionOf(Type type) => (string)SectionField(type)!.GetRawConstantValue()!;

    private static IEnumerable<string> Leaves(Type type, string prefix) =>
        type.GetProperties()
            .Where(property => property.DeclaringType == type)
            .SelectMany(property =>
                property.PropertyType.Name.EndsWith("Options", StringComparison.Ordinal)
                    ? Leaves(property.PropertyType, $"{prefix}:{property.Name}")
                    : [$"{prefix}:{property.Name}"]
            );

    private static IEnumerable<string> Leaves(JsonElement element, string prefix) =>
        element.ValueKind == JsonValueKind.Object
            ? element
                .EnumerateObject()
                .SelectMany(member => Leaves(member.Value, prefix.Length == 0 ? member.Name : $"{prefix}:{member.Name}"))
            : [prefix];

    private static JsonElement? Find(string setting)
    {
        var current = s_settings;
        foreach (var name in setting.Split(':'))
        {
            if (current.ValueKind != JsonValueKind.Object || !current.TryGetProperty(name, out current))
            {
                return null;
            }
        }

        return current;
    }
}
