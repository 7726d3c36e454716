using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace CustomerBot.Privacy;

/// <summary>Registers the promises as code.</summary>
public static class PrivacyServices
{
    /// <summary>Adds declarations, the declared store, the ledger and the rights; needs Storage, Encryption and <see cref="Languages"/>.</summary>
    public static IServiceCollection AddPrivacy(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<PrivacyOptions>().Bind(configuration.GetSection(PrivacyOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<PrivacyOptions>, PrivacyOptionsValidator>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(provider => DeclarationsFolder.Read(DeclarationsPath(provider)));
        services.AddSingleton(provider => new DeclarationsCheck(DeclarationsPath(provider)));
        services.AddSingleton<IMissingTexts, MissingDeclarations>();
        services.AddSingleton<ProcessingRecord>();
        services.AddSingleton<PrivacyPage>();
        services.AddSingleton<ImpactAssessment>();
        return services.AddKeys().AddDocuments().AddLedger().AddRetention().AddIncidents().AddEnding();
    }

    private static IServiceCollection AddKeys(this IServiceCollection services) =>
        services
            .AddSingleton<KeyRegisterRecord>()
            .AddSingleton<SubjectKeyCache>()
            .AddSingleton<SubjectKeyRing>()
            .AddSingleton<KeyEpochs>()
            .AddSingleton<SealMigration>()
            .AddSingleton<StoreOpening>()
            .AddSingleton<StoreGate>()
            .AddSingleton<KeyRewrapping>()
            .AddDoor<KeyRotation>()
            .AddDoor<KeyAdministration>()
            .AddDoor<StoreHealth>();

    private static IServiceCollection AddDocuments(this IServiceCollection services) =>
        services
            .AddSingleton<DocumentCodec>()
            .AddSingleton<BasisGuard>()
            .AddSingleton<PurposeKeys>()
            .AddSingleton<SealedWriter>()
            .AddSingleton<SubjectRecords>()
            .AddDoor<DeclaredStore>()
            .AddDoor<DataExport>()
            .AddDoor<ExportLinks>()
            .AddDoor<DataSubjectRights>()
            .AddDoor<ErasureReplay>()
            .AddDoor<RecipientNotices>()
            .AddDoor<ProcessingLimits>()
            .AddDoor<DataSubjectRequests>();

    private static IServiceCollection AddLedger(this IServiceCollection services) =>
        services
            .AddSingleton<SystemRecords>()
            .AddSingleton<LedgerSigner>()
            .AddSingleton<LedgerChain>()
            .AddSingleton<LedgerTraces>()
            .AddSingleton<LedgerVerification>()
            .AddSingleton<LedgerExport>()
            .AddSingleton<LedgerPruning>()
            .AddSingleton<TextArchive>()
            .AddDoor<Ledger>()
            .AddDoor<ConsentLedger>();

    private static IServiceCollection AddRetention(this IServiceCollection services) =>
        services
            .AddSingleton<RetentionPeriods>()
            .AddSingleton<DueRecords>()
            .AddSingleton<RetentionClock>()
            .AddSingleton<RetentionTurn>()
            .AddDoor<Retention>()
            .AddDoor<Duties>()
            .AddHostedService<Housekeeping>()
            .AddHostedService<DutyWatch>();

    private static IServiceCollection AddIncidents(this IServiceCollection services) =>
        services
            .AddSingleton<AffectedRecords>()
            .AddSingleton<LedgerWindow>()
            .AddSingleton<PersonMessage>()
            .AddDoor<IncidentExamination>()
            .AddDoor<IncidentReport>();

    private static IServiceCollection AddEnding(this IServiceCollection services) =>
        services.AddSingleton<EverythingExport>().AddSingleton<EverythingDeletion>().AddDoor<EndCertificates>().AddDoor<InstallationEnd>();

    /// <summary>A door has an internal constructor, so that nobody outside puts one together; the container's own factory cannot see it.</summary>
    private static IServiceCollection AddDoor<T>(this IServiceCollection services)
        where T : class
    {
        var constructor = typeof(T)
            .GetConstructors(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic)
            .Single();
        var types = constructor.GetParameters().Select(parameter => parameter.ParameterType).ToArray();
        return services.AddSingleton(provider => (T)constructor.Invoke([.. types.Select(provider.GetRequiredService)]));
    }

    private static string DeclarationsPath(IServiceProvider provider) =>
        provider.GetRequiredService<IOptions<PrivacyOptions>>().Value.DeclarationsPath is { Length: > 0 } chosen
            ? chosen
            : Path.Combine(AppContext.BaseDirectory, "Declarations");
}
