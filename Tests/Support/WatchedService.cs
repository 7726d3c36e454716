using System.Reflection;

namespace CustomerBot.Tests.Support;

/// <summary>Passes each call on to a service after <see cref="ServiceWatch"/> took note of it.</summary>
internal class WatchedService<T> : DispatchProxy
    where T : class
{
    private T _service = null!;
    private ServiceWatch _watch = null!;

    public static T Create(ServiceWatch watch, T service)
    {
        var proxy = Create<T, WatchedService<T>>();
        var watched = (WatchedService<T>)(object)proxy;
        watched._service = service;
        watched._watch = watch;
        return proxy;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        _watch.Note(typeof(T), targetMethod!.Name);
        return targetMethod.Invoke(_service, BindingFlags.DoNotWrapExceptions, null, args, null);
    }
}
