namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The addresses and names of one cloud: who signs tokens for the bot, and where the bot gets its own.</summary>
internal sealed record CloudSettings
{
    internal static readonly CloudSettings Public = new()
    {
        LoginUrl = AuthenticationConstants.ToChannelFromBotLoginUrl,
        OAuthScope = AuthenticationConstants.ToChannelFromBotOAuthScope,
        ChannelIssuer = AuthenticationConstants.ToBotFromChannelTokenIssuer,
        OAuthUrl = AuthenticationConstants.OAuthUrl,
        ChannelMetadataUrl = AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
        EntraMetadataUrl = AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
        CallerId = Schema.CallerIdConstants.PublicAzureChannel,
    };

    internal static readonly CloudSettings Government = new()
    {
        LoginUrl = GovernmentAuthenticationConstants.ToChannelFromBotLoginUrl,
        OAuthScope = GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope,
        ChannelIssuer = GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer,
        OAuthUrl = GovernmentAuthenticationConstants.OAuthUrlGov,
        ChannelMetadataUrl = GovernmentAuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
        EntraMetadataUrl = GovernmentAuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
        CallerId = Schema.CallerIdConstants.USGovChannel,
    };

    internal bool ValidateAuthority { get; init; } = true;

    internal string LoginUrl { get; init; }

    internal string OAuthScope { get; init; }

    internal string ChannelIssuer { get; init; }

    internal string OAuthUrl { get; init; }

    internal string ChannelMetadataUrl { get; init; }

    internal string EntraMetadataUrl { get; init; }

    internal string CallerId { get; init; }

    /// <summary>The cloud that a channel service names; none means the public one.</summary>
    internal static CloudSettings For(string channelService) =>
        channelService switch
        {
            null or "" => Public,
            GovernmentAuthenticationConstants.ChannelService => Government,
            _ => throw new ArgumentException(
                $"ChannelService '{channelService}' is unknown. Leave it empty for the public cloud, or set "
                    + $"'{GovernmentAuthenticationConstants.ChannelService}' or the addresses of your own cloud.",
                nameof(channelService)
            ),
        };
}
