using CustomerBot.Redaction;

namespace CustomerBot.Bot.Sinks;

/// <summary>Puts the redactor between the program and everything that operators read.</summary>
internal static class SinkRegistration
{
    private const string Plain = "plain";

    /// <summary>Call it after <c>AddLogging</c>: the logger factory registered so far is wrapped.</summary>
    public static IServiceCollection AddRedactedSinks(this IServiceCollection services)
    {
        services.AddLogging(logging => logging.EnableRedaction());
        services.AddRedaction(builder => builder.SetRedactor<CustomerTextRedactor>(CustomerTextAttribute.Set));
        services.AddSingleton<SinkRedaction>();
        services.AddHostedService<RedactedTraces>();
        var factory = services.Last(service => service.ServiceType == typeof(ILoggerFactory));
        services.Remove(factory);
        services.AddKeyedSingleton<ILoggerFactory>(Plain, (provider, _) => Create(factory, provider));
        return services.AddSingleton<ILoggerFactory>(provider => new RedactedLoggerFactory(
            provider.GetRequiredKeyedService<ILoggerFactory>(Plain),
            provider.GetRequiredService<Redactor>()
        ));
    }

    private static ILoggerFactory Create(ServiceDescriptor factory, IServiceProvider provider) =>
        (ILoggerFactory)(
            factory.ImplementationInstance
            ?? factory.ImplementationFactory?.Invoke(provider)
            ?? ActivatorUtilities.CreateInstance(provider, factory.ImplementationType!)
        );
}
