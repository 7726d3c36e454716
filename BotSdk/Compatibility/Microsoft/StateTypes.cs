using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace CustomerBot.BotSdk.Compatibility;

/// <summary>
/// Of the framework only plain values and collections are made from stored names, so that whoever can write to the storage
/// cannot have others made.
/// </summary>
internal sealed class StateTypes : DefaultSerializationBinder
{
    private static readonly HashSet<string> FrameworkNamespaces =
    [
        "System",
        "System.Collections",
        "System.Collections.Concurrent",
        "System.Collections.Generic",
        "System.Collections.Immutable",
        "System.Collections.ObjectModel",
    ];

    public override Type BindToType(string assemblyName, string typeName)
    {
        var type = base.BindToType(assemblyName, typeName);
        return IsAllowed(type) ? type : throw new JsonSerializationException("The stored state names a type that is not allowed here.");
    }

    private static bool IsAllowed(Type type)
    {
        if (type.HasElementType)
        {
            return IsAllowed(type.GetElementType());
        }

        var framework =
            type.Assembly == typeof(object).Assembly || type.Assembly.GetName().Name!.StartsWith("System.", StringComparison.Ordinal);
        return (!framework || (FrameworkNamespaces.Contains(type.Namespace!) && !typeof(Delegate).IsAssignableFrom(type)))
            && Array.TrueForAll(type.GetGenericArguments(), IsAllowed);
    }
}
