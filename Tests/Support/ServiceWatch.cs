using System.Collections.Concurrent;
using CustomerBot.Backend;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerBot.Tests.Support;

/// <summary>Stands before services: counts their calls, and lets those of the company's systems fail while a test says so.</summary>
internal sealed class ServiceWatch
{
    private readonly ConcurrentDictionary<string, int> _calls = new();

    /// <summary>Whether the company's systems are down.</summary>
    public bool IsBackendDown { get; set; }

    /// <summary>Whether what the company's systems are asked to do gets lost on the way; they can be read.</summary>
    public bool LosesJobs { get; set; }

    /// <summary>Whether the company's systems do what they are asked to do, and their answer gets lost on the way.</summary>
    public bool LosesReceipts { get; set; }

    /// <summary>Takes what was counted since the last time, as "Service.Method times", in order.</summary>
    public IReadOnlyList<string> TakeCalls()
    {
        var calls = _calls.Select(call => $"{call.Key} {call.Value}").Order(StringComparer.Ordinal).ToList();
        _calls.Clear();
        return calls;
    }

    public void Over<T>(IServiceCollection services)
        where T : class
    {
        var watched = services.Last(service => service.ServiceType == typeof(T));
        services.AddSingleton(provider => WatchedService<T>.Create(this, Make<T>(provider, watched)));
    }

    public void Note(Type service, string method)
    {
        _calls.AddOrUpdate($"{service.Name}.{method}", 1, (_, calls) => calls + 1);
        if (IsBackendDown && service.Assembly == typeof(ICustomers).Assembly)
        {
            throw BackendUnavailableException.During(method, BackendFault.Down);
        }
    }

    private static T Make<T>(IServiceProvider provider, ServiceDescriptor service) =>
        (T)(
            service.ImplementationInstance
            ?? service.ImplementationFactory?.Invoke(provider)
            ?? ActivatorUtilities.CreateInstance(provider, service.ImplementationType!)
        );
}
