namespace CustomerBot.Bot.Hosting;

/// <summary>
/// The addresses of a cloud of the Bot Framework other than the public one. Some of them alone would fail with the first message; so
/// the program does not start with them.
/// </summary>
internal static class CloudAddresses
{
    private static readonly string[] s_settings =
    [
        "ToChannelFromBotLoginUrl",
        "ToChannelFromBotOAuthScope",
        "ToBotFromChannelTokenIssuer",
        "OAuthUrl",
        "ToBotFromChannelOpenIdMetadataUrl",
        "ToBotFromEmulatorOpenIdMetadataUrl",
        "CallerId",
    ];

    public static void Check(IConfiguration configuration)
    {
        var missing = s_settings.Where(setting => string.IsNullOrEmpty(configuration[setting])).ToList();
        if (missing.Count > 0 && missing.Count < s_settings.Length)
        {
            throw new StartupException(
                $"Addresses of an own cloud are incomplete: {string.Join(", ", missing)} not set. Set all of "
                    + $"{string.Join(", ", s_settings)}, or none for the public cloud (ChannelService names another one of Microsoft's)."
            );
        }
    }
}
