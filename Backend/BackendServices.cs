using CustomerBot.Privacy;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace CustomerBot.Backend;

/// <summary>Registers the company's systems and what proves who a customer is.</summary>
public static class BackendServices
{
    /// <summary>Adds the ports, <see cref="OneTimeCodes"/> and <see cref="ProvenIdentities"/>; needs Privacy, <see cref="Languages"/> and an <see cref="ICodeKey"/>.</summary>
    public static IServiceCollection AddBackend(this IServiceCollection services, IConfiguration configuration)
    {
        var section = configuration.GetSection(BackendOptions.Section);
        services.AddOptions<BackendOptions>().Bind(section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<BackendOptions>, BackendOptionsValidator>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddMetrics();
        services.AddSingleton<BackendMetrics>();
        return services.AddDemo().AddHttpBackend().AddPorts().AddWithdrawnCallbacks().AddMail().AddIdentity();
    }

    private static IServiceCollection AddDemo(this IServiceCollection services) =>
        services
            .AddSingleton<DemoDatabase>()
            .AddSingleton<DemoJobs>()
            .AddSingleton<DemoCustomers>()
            .AddSingleton<DemoOrders>()
            .AddSingleton<DemoInvoices>()
            .AddSingleton<DemoContracts>()
            .AddSingleton<DemoCallbacks>();

    private static IServiceCollection AddPorts(this IServiceCollection services) =>
        services
            .AddPort<ICustomers, DemoCustomers, HttpCustomers>()
            .AddPort<IOrders, DemoOrders, HttpOrders>()
            .AddPort<IInvoices, DemoInvoices, HttpInvoices>()
            .AddPort<IContracts, DemoContracts, HttpContracts>()
            .AddPort<ICallbacks, DemoCallbacks, HttpCallbacks>();

    private static IServiceCollection AddPort<TPort, TDemo, THttp>(this IServiceCollection services)
        where TPort : class
        where TDemo : class, TPort
        where THttp : class, TPort =>
        services.AddSingleton<TPort>(provider =>
            provider.GetRequiredService<IOptions<BackendOptions>>().Value.Kind == BackendKind.Http
                ? provider.GetRequiredService<THttp>()
                : provider.GetRequiredService<TDemo>()
        );

    private static IServiceCollection AddWithdrawnCallbacks(this IServiceCollection services) =>
        services
            .AddSingleton(provider => new WithdrawnCallbacks(
                provider.GetRequiredService<ICallbacks>(),
                provider.GetRequiredService<DeclaredStore>(),
                provider.GetRequiredService<DataSubjectRights>(),
                provider.GetRequiredService<TimeProvider>()
            ))
            .AddHostedService<WithdrawnCallbackDelivery>();

    private static IServiceCollection AddMail(this IServiceCollection services)
    {
        services.AddSingleton<MailTemplates>();
        services.AddSingleton<IMissingTexts, MissingMails>();
        services.AddSingleton<MailQueue>();
        services.AddSingleton<MailDispatch>();
        services.AddHostedService<MailDelivery>();
        services.AddSingleton(provider => new DemoOutbox(provider.GetRequiredService<IOptions<BackendOptions>>()));
        services.AddSingleton<SmtpMailSender>();
        services.AddSingleton<OutboxMailSender>();
        services.TryAddSingleton<IMailSender>(provider =>
            provider.GetRequiredService<DemoOutbox>().IsUsed
                ? provider.GetRequiredService<OutboxMailSender>()
                : provider.GetRequiredService<SmtpMailSender>()
        );
        return services;
    }

    private static IServiceCollection AddIdentity(this IServiceCollection services)
    {
        services.AddSingleton<CodeHasher>();
        services.AddSingleton<CodeDocuments>();
        services.AddSingleton<CodeRequests>();
        services.AddSingleton<CodeChecks>();
        services.AddSingleton<CodeWarnings>();
        services.AddSingleton(provider => new OneTimeCodes(
            provider.GetRequiredService<CodeRequests>(),
            provider.GetRequiredService<CodeChecks>()
        ));
        return services.AddSingleton(provider => new ProvenIdentities(
            provider.GetRequiredService<DeclaredStore>(),
            provider.GetRequiredService<Ledger>(),
            provider.GetRequiredService<TimeProvider>()
        ));
    }
}
