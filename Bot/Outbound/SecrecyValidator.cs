using CustomerBot.Bot.Hosting;
using Microsoft.Extensions.Options;

namespace CustomerBot.Bot.Outbound;

/// <summary>
/// Professional secrecy (§ 203 StGB): nothing leaves the installation but to hosts that the operator names, because only the operator
/// knows who was bound to secrecy (§ 203(4)).
/// </summary>
internal sealed class SecrecyValidator(IConfiguration configuration) : IValidateOptions<BotOptions>
{
    public ValidateOptionsResult Validate(string? name, BotOptions options)
    {
        var problems = new ValidateOptionsResultBuilder();
        foreach (var host in options.AllowedHosts.Where(host => Uri.CheckHostName(host) == UriHostNameType.Unknown))
        {
            problems.AddError($"Bot:AllowedHosts holds \"{host}\", which is no host name. Write names without https:// and path.");
        }

        if (options.ProfessionalSecrecy)
        {
            foreach (var connection in OutboundConnections.Of(configuration).Where(connection => !Allows(options, connection)))
            {
                problems.AddError(
                    $"{connection.Setting} connects to \"{connection.Host}\" ({connection.Use}), which Bot:ProfessionalSecrecy does not allow. "
                        + "Bind whoever runs that host to secrecy (§ 203(4) StGB) and add it to Bot:AllowedHosts, or leave the setting empty."
                );
            }
        }

        return problems.Build();
    }

    private static bool Allows(BotOptions options, OutboundConnection connection) =>
        connection.IsLocal || options.AllowedHosts.Contains(connection.Host, StringComparer.OrdinalIgnoreCase);
}
