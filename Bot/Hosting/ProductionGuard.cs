using CustomerBot.Backend;
using CustomerBot.Encryption;

namespace CustomerBot.Bot.Hosting;

/// <summary>What a bot that real customers talk to must not run without. Development may.</summary>
internal static class ProductionGuard
{
    public static void Check(WebApplication app)
    {
        if (app.Environment.IsDevelopment())
        {
            return;
        }

        var problems = Problems(app.Configuration).ToArray();
        if (problems.Length > 0)
        {
            throw new StartupException([.. problems, "Or set ASPNETCORE_ENVIRONMENT=Development to try the bot on your own machine."]);
        }
    }

    private static IEnumerable<string> Problems(IConfiguration configuration)
    {
        if (string.IsNullOrEmpty(configuration[$"{EncryptionOptions.Section}:KeyVault:Uri"]))
        {
            yield return "Encryption:KeyVault:Uri is empty. Set it to the address of an Azure Key Vault; the development key ring protects nothing.";
        }

        if (string.IsNullOrEmpty(configuration["MicrosoftAppId"]))
        {
            yield return "MicrosoftAppId is empty, so anybody could post to /api/messages. Set it to the app id of the bot's registration.";
        }

        var backend = configuration.GetSection(BackendOptions.Section).Get<BackendOptions>() ?? new();
        if (backend.Kind == BackendKind.Demo)
        {
            yield return "Backend:Kind is Demo, an invented shop. Set it to Http and connect your systems (docs/backend.md).";
        }

        if (backend.Mail.Host.Length == 0)
        {
            yield return "Backend:Mail:Host is empty, so codes would lie in a folder instead of being sent. Set it to your SMTP relay.";
        }
    }
}
