using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Names of types in stored state: short for what JSON has no word for, else class and assembly without version. Of the framework
/// only plain values and collections are made from a name, so that whoever can write to the storage cannot have others made.
/// </summary>
internal static partial class StateTypeNames
{
    private const int LongestKnownName = 256;

    private static readonly FrozenDictionary<string, Type> Short = new Dictionary<string, Type>
    {
        ["long"] = typeof(long),
        ["short"] = typeof(short),
        ["byte"] = typeof(byte),
        ["sbyte"] = typeof(sbyte),
        ["uint"] = typeof(uint),
        ["ushort"] = typeof(ushort),
        ["ulong"] = typeof(ulong),
        ["double"] = typeof(double),
        ["float"] = typeof(float),
        ["decimal"] = typeof(decimal),
        ["time"] = typeof(DateTime),
        ["offsetTime"] = typeof(DateTimeOffset),
        ["bytes"] = typeof(byte[]),
        ["json"] = typeof(JsonElement),
        ["map"] = typeof(Dictionary<string, object>),
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> FrameworkNamespaces = new[]
    {
        "System",
        "System.Collections",
        "System.Collections.Concurrent",
        "System.Collections.Generic",
        "System.Collections.Immutable",
        "System.Collections.ObjectModel",
        "System.Collections.Specialized",
        "System.Numerics",
        "System.Text.Json",
    }.ToFrozenSet();

    private static readonly ConcurrentDictionary<Type, string> Names = new(Short.Select(x => KeyValuePair.Create(x.Value, x.Key)));

    private static readonly ConcurrentDictionary<string, Type> Types = new(Short);

    private static readonly ConcurrentDictionary<string, Type>.AlternateLookup<ReadOnlySpan<char>> KnownTypes = Types.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    internal static string NameOf(Type type) => Names.GetOrAdd(type, static type => Versions().Replace(type.AssemblyQualifiedName!, ""));

    /// <exception cref="JsonException">The name is of no type that this process has, or of one that state may not hold.</exception>
    internal static Type TypeOf(ref Utf8JsonReader reader)
    {
        Span<char> characters = stackalloc char[LongestKnownName];
        var length = reader.ValueSpan.Length <= LongestKnownName ? reader.CopyString(characters) : 0;
        return KnownTypes.TryGetValue(characters[..length], out var known) ? known : TypeOf(reader.GetString());
    }

    private static Type TypeOf(string name)
    {
        var type = Find(name);
        if (type == null || !IsAllowed(type))
        {
            throw new JsonException("The stored state holds a value of a type that is unknown or not allowed here.");
        }

        // Only names of real types get here, so the table cannot be filled from outside.
        return Types.GetOrAdd(name, type);
    }

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Types that a bot stores are used by the bot.")]
    [UnconditionalSuppressMessage("Trimming", "IL2057", Justification = "Types that a bot stores are used by the bot.")]
    private static Type Find(string name) =>
        Type.GetType(name, FindAssembly, (assembly, typeName, ignoreCase) => assembly?.GetType(typeName, false, ignoreCase), false);

    private static Assembly FindAssembly(AssemblyName name) =>
        Array.Find(AppDomain.CurrentDomain.GetAssemblies(), assembly => assembly.GetName().Name == name.Name) ?? Load(name);

    /// <summary>After a restart the assembly may just not have been needed yet.</summary>
    private static Assembly Load(AssemblyName name)
    {
        try
        {
            return Assembly.Load(new AssemblyName(name.Name!));
        }
        catch (Exception exception) when (exception is System.IO.IOException or BadImageFormatException)
        {
            return null;
        }
    }

    internal static bool IsFramework(Type type) =>
        type.Assembly == typeof(object).Assembly || type.Assembly.GetName().Name!.StartsWith("System.", StringComparison.Ordinal);

    private static bool IsAllowed(Type type)
    {
        if (type.HasElementType)
        {
            return IsAllowed(type.GetElementType());
        }

        return (!IsFramework(type) || (FrameworkNamespaces.Contains(type.Namespace!) && !typeof(Delegate).IsAssignableFrom(type)))
            && Array.TrueForAll(type.GetGenericArguments(), IsAllowed);
    }

    [GeneratedRegex(", Version=[^,\\]]+, Culture=[^,\\]]+, PublicKeyToken=[^,\\]]+")]
    private static partial Regex Versions();
}
