using CustomerBot.Backend;
using CustomerBot.Dialogs.Answers;
using CustomerBot.Dialogs.Consent;
using CustomerBot.Dialogs.Human;
using CustomerBot.Dialogs.Identity;
using CustomerBot.Dialogs.Interruptions;
using CustomerBot.Dialogs.Language;
using CustomerBot.Dialogs.Rights;
using CustomerBot.Dialogs.Transactions;
using CustomerBot.Dialogs.Transactions.Address;
using CustomerBot.Dialogs.Transactions.Callback;
using CustomerBot.Dialogs.Transactions.Cancellation;
using CustomerBot.Dialogs.Transactions.Invoice;
using CustomerBot.Dialogs.Transactions.Returns;
using CustomerBot.Dialogs.Welcome;
using CustomerBot.Knowledge;
using CustomerBot.Privacy;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace CustomerBot.Dialogs;

/// <summary>Registers the conversation.</summary>
public static class DialogsServices
{
    /// <summary>What the "action" of a knowledge entry may name.</summary>
    public static IReadOnlySet<string> KnownActions { get; } =
        DialogCatalog.Offers.Select(offer => offer.Action).Concat(["human", "privacy"]).ToHashSet(StringComparer.Ordinal);

    /// <summary>Adds <see cref="RootDialog"/>, <see cref="WelcomeNotice"/> and <see cref="ChosenLanguage"/>; needs Privacy, Knowledge and a <see cref="ConversationState"/>.</summary>
    public static IServiceCollection AddDialogs(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<DialogsOptions>().Bind(configuration.GetSection(DialogsOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<DialogsOptions>, DialogsOptionsValidator>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<PublicAddress>();
        services.AddSingleton<ChosenLanguage>();
        services.AddSingleton<HumanContact>();
        services.AddSingleton(provider => new WelcomeNotice(
            provider.GetRequiredService<Declarations>(),
            provider.GetRequiredService<ConsentLedger>(),
            provider.GetRequiredService<HumanContact>(),
            provider.GetRequiredService<PublicAddress>(),
            provider.GetRequiredService<ConversationState>()
        ));
        AddAnswers(services);
        services.AddSingleton(provider => new FaqOnly(
            provider.GetRequiredService<AnswerFinder>(),
            provider.GetRequiredService<AnswerMessages>(),
            provider.GetRequiredService<Notices>(),
            provider.GetRequiredService<HumanContact>(),
            provider.GetRequiredService<WelcomeNotice>()
        ));
        AddConsentAndRights(services);
        AddIdentity(services);
        AddTransactions(services);
        return AddRoot(services);
    }

    private static void AddTransactions(IServiceCollection services) =>
        services
            .AddSingleton<CallbackForm>()
            .AddSingleton<CallbackRequests>()
            .AddSingleton<CallbackWithdrawals>()
            .AddSingleton<Receipts>()
            .AddSingleton<TransactionParts>()
            .AddSingleton<StatutoryParts>()
            .AddSingleton<AddressForm>()
            .AddSingleton<LastAddressChange>()
            .AddSingleton<ProvenOrders>()
            .AddSingleton<ReturnForm>()
            .AddSingleton<CancellationForm>();

    private static void AddAnswers(IServiceCollection services) =>
        services
            .AddSingleton<AnswerMessages>()
            .AddSingleton<AnswerOffers>()
            .AddSingleton<SideQuestions>()
            .AddSingleton<MissCount>()
            .AddSingleton<Fallbacks>()
            .AddSingleton<AnswerDialog>()
            .AddSingleton<Notices>()
            .AddSingleton<InterruptionHandler>();

    private static void AddConsentAndRights(IServiceCollection services) =>
        services
            .AddSingleton<Refusals>()
            .AddSingleton<ConsentTexts>()
            .AddSingleton<ConsentDialog>()
            .AddSingleton<StandingConsents>()
            .AddSingleton<StoredData>()
            .AddSingleton<RightsTexts>()
            .AddSingleton<CustomerCopies>()
            .AddRight<ExportDialog>()
            .AddRight<CorrectDialog>()
            .AddRight<EraseDialog>()
            .AddRight<RestrictDialog>()
            .AddRight<ObjectDialog>()
            .AddRight<WithdrawDialog>()
            .AddSingleton<WithdrawTexts>();

    /// <summary>The order of these lines is the order of the menu.</summary>
    private static IServiceCollection AddRight<T>(this IServiceCollection services)
        where T : RightDialog => services.AddSingleton<RightDialog>(provider => provider.GetRequiredService<T>());

    private static void AddIdentity(IServiceCollection services) =>
        services
            .AddSingleton(provider => new ProofNotice(provider.GetRequiredService<ProvenIdentities>()))
            .AddSingleton<PurposeNotices>()
            .AddSingleton<KnownCustomer>()
            .AddSingleton<TeamsSignIn>()
            .AddSingleton<SignOut>()
            .AddSingleton<CodeProofDialog>()
            .AddSingleton<IdentityDialog>()
            .AddSingleton<InvoiceCopies>();

    private static IServiceCollection AddRoot(IServiceCollection services)
    {
        foreach (var offer in DialogCatalog.Offers)
        {
            services.AddSingleton(offer.Type);
        }

        return services.AddSingleton(provider => new RootDialog(
            provider.GetRequiredService<InterruptionHandler>(),
            provider.GetRequiredService<AnswerDialog>(),
            provider.GetRequiredService<AnswerOffers>(),
            provider.GetRequiredService<StandingConsents>(),
            [
                .. DialogCatalog.Offers.Select(offer => (Dialog)provider.GetRequiredService(offer.Type)),
                provider.GetRequiredService<ConsentDialog>(),
                provider.GetRequiredService<CodeProofDialog>(),
            ]
        ));
    }
}
