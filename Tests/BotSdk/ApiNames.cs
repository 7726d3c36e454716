using System.Reflection;
using System.Runtime.CompilerServices;

namespace CustomerBot.Tests.BotSdk;

/// <summary>Names of types and values as the signature lists write them.</summary>
internal static class ApiNames
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(char)] = "char",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
    };

    public static string Of(Type type)
    {
        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        if (type.IsArray)
        {
            return $"{Of(type.GetElementType()!)}[]";
        }

        if (type.IsByRef)
        {
            return Of(type.GetElementType()!);
        }

        return Nullable.GetUnderlyingType(type) is { } value ? $"{Of(value)}?"
            : type.IsGenericParameter ? type.Name
            : type.IsGenericType ? $"{Plain(type)}<{string.Join(", ", type.GetGenericArguments().Select(Of))}>"
            : Plain(type);
    }

    public static string Parameters(MethodBase method)
    {
        var parameters = method.GetParameters().Select(Parameter).ToList();
        if (method.IsDefined(typeof(ExtensionAttribute)))
        {
            parameters[0] = $"this {parameters[0]}";
        }

        return string.Join(", ", parameters);
    }

    public static string Value(object? value) =>
        value switch
        {
            null => "null",
            string text => $"\"{text}\"",
            bool flag => flag ? "true" : "false",
            Enum constant => Convert.ToInt64(constant).ToString(System.Globalization.CultureInfo.InvariantCulture),
            IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
            _ => value.ToString()!,
        };

    public static string Constraints(Type[] parameters) =>
        string.Concat(
            parameters
                .Select(parameter => (parameter.Name, List: Constraints(parameter)))
                .Where(x => x.List.Count > 0)
                .Select(x => $" where {x.Name} : {string.Join(", ", x.List)}")
        );

    private static List<string> Constraints(Type parameter)
    {
        var attributes = parameter.GenericParameterAttributes;
        if (attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint))
        {
            return ["struct"];
        }

        var constraints = new List<string>();
        if (attributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
        {
            constraints.Add("class");
        }

        constraints.AddRange(parameter.GetGenericParameterConstraints().Select(Of));
        if (attributes.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint))
        {
            constraints.Add("new()");
        }

        return constraints;
    }

    private static string Parameter(ParameterInfo parameter)
    {
        var kind =
            parameter.IsOut ? "out "
            : parameter.ParameterType.IsByRef ? "ref "
            : parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params "
            : "";
        return $"{kind}{Of(parameter.ParameterType)} {parameter.Name}{Default(parameter)}";
    }

    private static string Default(ParameterInfo parameter) =>
        !parameter.HasDefaultValue ? ""
        : parameter.DefaultValue == null && parameter.ParameterType.IsValueType ? " = default"
        : $" = {Value(parameter.DefaultValue)}";

    private static string Plain(Type type) => type.FullName is { } name ? Trim(name) : Trim($"{type.Namespace}.{type.Name}");

    private static string Trim(string name)
    {
        var generic = name.IndexOf('`', StringComparison.Ordinal);
        return (generic < 0 ? name : name[..generic]).Replace('+', '.');
    }
}
