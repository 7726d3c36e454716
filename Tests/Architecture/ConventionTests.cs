using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http;

namespace CustomerBot.Tests.Architecture;

public sealed class ConventionTests
{
    public static TheoryData<string> Own => [.. Rooms.Own];

    [Theory, MemberData(nameof(Own))]
    public void Classes_are_sealed_static_or_meant_as_a_base(string room)
    {
        var types = WrittenTypes(room).ToList();

        var open = types
            .Where(type => type.IsClass && !type.IsSealed && !type.IsAbstract)
            .Where(type => !types.Any(other => other.BaseType == type))
            .Select(type => type.FullName);

        open.ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Own))]
    public void Asynchronous_methods_end_in_Async_and_take_a_cancellation_token_last(string room)
    {
        var offenders =
            from type in WrittenTypes(room)
            from method in type.GetMethods(
                BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly
            )
            where IsAsynchronous(method.ReturnType) && IsWritten(method) && !IsGivenFromOutside(type, method)
            where !method.Name.EndsWith("Async", StringComparison.Ordinal) || !(method.IsPrivate || CanBeCancelled(method))
            select $"{type.FullName}.{method.Name}";

        offenders.ShouldBeEmpty();
    }

    private static IEnumerable<Type> WrittenTypes(string room) =>
        Rooms
            .AssemblyOf(room)
            .GetTypes()
            .Where(type => type.Namespace?.StartsWith("CustomerBot", StringComparison.Ordinal) == true)
            .Where(type =>
                type.GetCustomAttribute<CompilerGeneratedAttribute>() is null && !type.Name.Contains('<', StringComparison.Ordinal)
            )
            .Where(type => type.Name != "Texts" && type.DeclaringType?.GetCustomAttribute<CompilerGeneratedAttribute>() is null);

    private static bool IsAsynchronous(Type type) =>
        typeof(Task).IsAssignableFrom(type)
        || type == typeof(ValueTask)
        || (
            type.IsGenericType
            && (type.GetGenericTypeDefinition() == typeof(ValueTask<>) || type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>))
        );

    private static bool IsWritten(MethodInfo method) =>
        !method.Name.Contains('<', StringComparison.Ordinal)
        && method.Name != "Main"
        && !method.IsSpecialName
        && method.GetCustomAttribute<CompilerGeneratedAttribute>() is null;

    /// <summary>The name or the shape comes from a base class or interface that is not ours.</summary>
    private static bool IsGivenFromOutside(Type type, MethodInfo method) =>
        method.GetBaseDefinition() != method
        || (!type.IsInterface && type.GetInterfaces().Any(contract => Implements(type, contract, method)));

    private static bool Implements(Type type, Type contract, MethodInfo method) =>
        Array.IndexOf(type.GetInterfaceMap(contract).TargetMethods, method) >= 0;

    /// <summary>By a token as the last parameter, or by the request that it serves.</summary>
    private static bool CanBeCancelled(MethodInfo method)
    {
        var parameters = method.GetParameters();
        return parameters.Length > 0
            && (
                parameters[^1].ParameterType == typeof(CancellationToken)
                || parameters.Any(parameter => parameter.ParameterType == typeof(HttpContext))
            );
    }
}
