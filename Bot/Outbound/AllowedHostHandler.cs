using CustomerBot.Bot.Hosting;
using Microsoft.Extensions.Options;

namespace CustomerBot.Bot.Outbound;

/// <summary>
/// Under professional secrecy also refuses addresses that come in at run time, such as the service address of an activity that the
/// bot would reply to. Stands before every client that the program's factory makes.
/// </summary>
internal sealed class AllowedHostHandler(IOptions<BotOptions> options) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        IsAllowed(request.RequestUri)
            ? base.SendAsync(request, cancellationToken)
            : throw new HttpRequestException(
                $"Bot:ProfessionalSecrecy does not allow a connection to {request.RequestUri?.Host}: Bot:AllowedHosts does not name it."
            );

    private bool IsAllowed(Uri? address) =>
        !options.Value.ProfessionalSecrecy
        || address is { IsLoopback: true }
        || options.Value.AllowedHosts.Contains(address?.Host ?? "", StringComparer.OrdinalIgnoreCase);
}
