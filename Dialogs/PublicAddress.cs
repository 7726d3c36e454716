using Microsoft.Extensions.Options;

namespace CustomerBot.Dialogs;

/// <summary>Makes paths of this host into full addresses: Teams and mail have no page that a path could start from.</summary>
internal sealed class PublicAddress(IOptions<DialogsOptions> options)
{
    private readonly Uri _host = new(options.Value.PublicUrl);

    public Uri Of(string pathOrAddress) => new(_host, pathOrAddress);
}
