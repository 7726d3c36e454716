using System.Reflection;

namespace CustomerBot.Tests.BotSdk;

/// <summary>Prints what an assembly shows to the outside in the form of the signature lists.</summary>
internal static class ApiPrinter
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<ApiType> Print(Assembly assembly, string namespacePrefix) =>
        assembly
            .GetExportedTypes()
            .Where(type => type.Namespace?.StartsWith(namespacePrefix, StringComparison.Ordinal) == true)
            .Select(Print)
            .OrderBy(type => type.Name, StringComparer.Ordinal);

    private static ApiType Print(Type type)
    {
        var name = ApiNames.Of(type);
        if (type.IsSubclassOf(typeof(Delegate)))
        {
            var invoke = type.GetMethod("Invoke")!;
            return new ApiType(name, $"public delegate {ApiNames.Of(invoke.ReturnType)} {name}({ApiNames.Parameters(invoke)})", []);
        }

        var members = type.IsEnum
            ? Enum.GetNames(type).Select(constant => $"{constant} = {ApiNames.Value(Enum.Parse(type, constant))}")
            : type.GetMembers(Declared).Select(Member).Where(member => member != null).Select(member => member!);
        return new ApiType(name, $"{Kind(type)} {name}{Bases(type)}{ApiNames.Constraints(type.GetGenericArguments())}", [.. members]);
    }

    private static string Kind(Type type) =>
        type.IsEnum ? "public enum"
        : type.IsInterface ? "public interface"
        : type.IsValueType ? "public struct"
        : type is { IsAbstract: true, IsSealed: true } ? "public static class"
        : type.IsAbstract ? "public abstract class"
        : type.IsSealed ? "public sealed class"
        : "public class";

    private static string Bases(Type type)
    {
        if (type.IsEnum || type.IsValueType)
        {
            return "";
        }

        var bases = new List<string>();
        if (type.BaseType is { } parent && parent != typeof(object))
        {
            bases.Add(ApiNames.Of(parent));
        }

        var all = type.GetInterfaces().Except(type.BaseType?.GetInterfaces() ?? []).Where(contract => contract.IsPublic).ToList();
        var implied = all.SelectMany(contract => contract.GetInterfaces()).ToHashSet();
        bases.AddRange(all.Where(contract => !implied.Contains(contract)).Select(ApiNames.Of).Order(StringComparer.Ordinal));
        return bases.Count == 0 ? "" : $" : {string.Join(", ", bases)}";
    }

    /// <summary>The line of one member; null when it is not to be seen from outside.</summary>
    public static string? Member(MemberInfo member) =>
        member switch
        {
            FieldInfo field => Field(field),
            PropertyInfo property => Property(property),
            ConstructorInfo { IsStatic: false } constructor when Access(constructor) is { } access =>
                $"{access}.ctor({ApiNames.Parameters(constructor)})",
            MethodInfo method => Method(method),
            _ => null,
        };

    private static string? Field(FieldInfo field)
    {
        if (!(field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly))
        {
            return null;
        }

        var access = field.IsPublic ? "public" : "protected";
        var type = ApiNames.Of(field.FieldType);
        return field.IsLiteral
            ? $"{access} const {type} {field.Name} = {ApiNames.Value(field.GetRawConstantValue())}"
            : $"{access} {(field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}{type} {field.Name}";
    }

    private static string? Property(PropertyInfo property)
    {
        var getter = property.GetMethod is { } get ? Access(get) : null;
        var setter = property.SetMethod is { } set ? Access(set) : null;
        var (main, access) = getter != null ? (property.GetMethod!, getter) : (property.SetMethod, setter);
        if (access == null)
        {
            return null;
        }

        var accessors =
            (getter != null ? "get; " : "")
            + (
                setter == null ? ""
                : setter == access ? "set; "
                : $"{setter}set; "
            );
        var index = property.GetIndexParameters();
        var name =
            index.Length == 0
                ? property.Name
                : $"this[{string.Join(", ", index.Select(parameter => $"{ApiNames.Of(parameter.ParameterType)} {parameter.Name}"))}]";
        return $"{access}{Modifiers(main!)}{ApiNames.Of(property.PropertyType)} {name} {{ {accessors}}}";
    }

    private static string? Method(MethodInfo method)
    {
        var isAccessor = method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);
        if (isAccessor || Access(method) is not { } access || method.Name.Contains('<', StringComparison.Ordinal))
        {
            return null;
        }

        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(ApiNames.Of))}>" : "";
        return $"{access}{Modifiers(method)}{ApiNames.Of(method.ReturnType)} {method.Name}{generic}({ApiNames.Parameters(method)})"
            + ApiNames.Constraints(method.IsGenericMethod && !IsOverride(method) ? method.GetGenericArguments() : []);
    }

    private static string? Access(MethodBase method) =>
        method.DeclaringType!.IsInterface ? ""
        : method.IsPublic ? "public "
        : method.IsFamily || method.IsFamilyOrAssembly ? "protected "
        : null;

    private static string Modifiers(MethodInfo method) =>
        method.DeclaringType!.IsInterface ? ""
        : method.IsStatic ? "static "
        : IsOverride(method) ? "override "
        : method.IsAbstract ? "abstract "
        : method is { IsVirtual: true, IsFinal: false } ? "virtual "
        : "";

    private static bool IsOverride(MethodInfo method) => method.GetBaseDefinition().DeclaringType != method.DeclaringType;
}
