using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace CustomerBot.Tests.BotSdk;

/// <summary>What a compiled assembly takes from BotSdk: types and members, by their definitions.</summary>
internal static class ApiReferences
{
    public static IEnumerable<MemberInfo> Of(Assembly assembly, Assembly target)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        var metadata = file.GetMetadataReader();
        var types = metadata.TypeReferences.Select(handle => assembly.ManifestModule.ResolveMember(MetadataTokens.GetToken(handle))!);
        var members = metadata.MemberReferences.Select(handle => Resolve(assembly.ManifestModule, MetadataTokens.GetToken(handle)));
        return [.. types.Concat(members.OfType<MemberInfo>()).Where(member => member.Module.Assembly == target).Distinct()];
    }

    private static MemberInfo? Resolve(Module module, int token)
    {
        // References from generic code need the arguments to be resolved; any will do, for only the definition matters here.
        var any = Enumerable.Repeat(typeof(object), 8).ToArray();
        try
        {
            var member = module.ResolveMember(token, any, any)!;
            return member.Module.ResolveMember(member.MetadataToken);
        }
        catch (Exception exception) when (exception is ArgumentException or TypeLoadException)
        {
            // A constraint that object does not meet, or a method of an array, which no assembly defines.
            return null;
        }
    }
}
