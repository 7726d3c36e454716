using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;

namespace CustomerBot.Tests.BotSdk;

/// <summary>Bot code must compile against the official packages as well, so it may use only what they have too.</summary>
public sealed partial class ApiReferenceTests
{
    private const string Compatibility = "CustomerBot.BotSdk.Compatibility";

    private static readonly Assembly Sdk = typeof(Activity).Assembly;

    private static readonly IReadOnlyDictionary<string, ApiType> Official = ApiList.Read(withOurTypes: false);

    private static readonly IReadOnlyDictionary<string, ApiType> Mapped = ApiList.Read();

    // Used as an object only, so that it does not matter which JSON type it is.
    private static readonly string[] SameInSource =
    [
        "Microsoft.Bot.Builder.BotState: public System.Text.Json.JsonElement Get(Microsoft.Bot.Builder.ITurnContext turnContext)",
    ];

    public static TheoryData<string> Assemblies =>
        [
            .. Directory
                .EnumerateFiles(AppContext.BaseDirectory, "*.dll")
                .Select(Path.GetFileNameWithoutExtension)
                .Where(name => name is "Bot" or "Cards" or "Channels" or "Dialogs" or "Tests")
                .Select(name => name!),
        ];

    [Theory, MemberData(nameof(Assemblies))]
    public void An_assembly_uses_only_what_the_official_packages_have_too(string name)
    {
        var used = ApiReferences.Of(Assembly.Load(name), Sdk).Where(member => TypeOf(member).Namespace != Compatibility);

        used.Where(member => !IsOfficial(member)).Select(member => $"{TypeOf(member)}: {member}").ShouldBeEmpty();
    }

    [Fact]
    public void Nobody_sees_the_inside_of_the_runtime() => Sdk.GetCustomAttributes<InternalsVisibleToAttribute>().ShouldBeEmpty();

    private static bool IsOfficial(MemberInfo member)
    {
        var type = TypeOf(member);
        if (type.Namespace == "Microsoft.Rest" || type.IsNestedFamily)
        {
            return true; // of Microsoft.Rest.ClientRuntime, which comes with the official packages; or in no list
        }

        return Official.TryGetValue(ApiNames.Of(type), out var official)
            && (member is Type || type.IsSubclassOf(typeof(Delegate)) || Lines(member).Any(line => IsAmong(line, type, official)));
    }

    private static bool IsAmong(string? line, Type type, ApiType official) =>
        line != null
        && (
            official.Members.Contains(line)
            || SameInSource.Contains($"{ApiNames.Of(type)}: {line}")
            // An optional parameter that is left out in the source does not tie it to the parameter's type.
            || (
                Mapped[official.Name].Members.Contains(line)
                && !OptionalParameter().Replace(line, "").Contains("Json", StringComparison.Ordinal)
            )
        );

    // A property is used through its accessors.
    private static IEnumerable<string?> Lines(MemberInfo member) =>
        member is MethodInfo { IsSpecialName: true } accessor
            ? accessor
                .DeclaringType!.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static)
                .Where(property => property.GetMethod == accessor || property.SetMethod == accessor)
                .Select(ApiPrinter.Member)
                .Append(ApiPrinter.Member(member))
            : [ApiPrinter.Member(member)];

    private static Type TypeOf(MemberInfo member) => member as Type ?? member.DeclaringType!;

    [GeneratedRegex(@"[\w.<>, ]+ \w+ = \w+")]
    private static partial Regex OptionalParameter();
}
