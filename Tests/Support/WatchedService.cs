using System.Reflection;
using CustomerBot.Backend;

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
        if (_watch.LosesJobs && targetMethod.ReturnType == typeof(Task<JobReceipt>))
        {
            throw BackendUnavailableException.During(targetMethod.Name, BackendFault.Slow);
        }

        var result = targetMethod.Invoke(_service, BindingFlags.DoNotWrapExceptions, null, args, null);
        return _watch.LosesReceipts && result is Task<JobReceipt?> receipt ? LoseAsync(receipt, targetMethod.Name) : result;
    }

    private static async Task<JobReceipt?> LoseAsync(Task<JobReceipt?> receipt, string method)
    {
        await receipt;
        throw BackendUnavailableException.During(method, BackendFault.Slow);
    }
}
