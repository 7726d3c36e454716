namespace CustomerBot.Bot.Hosting;

/// <summary>What the program itself needs to know (section <c>Bot</c>).</summary>
internal sealed class BotOptions
{
    public const string Section = "Bot";

    /// <summary>Languages as culture names, most wanted first. Each needs its texts and content. Default: German, English.</summary>
    public IList<string> Languages { get; init; } = [];

    /// <summary>Largest body of a request to the bot in bytes. Range: 16 KiB to 4 MiB. Default: 256 KiB, as Direct Line.</summary>
    public int LargestRequest { get; init; } = 262_144;

    /// <summary>Messages a minute in one conversation before the channel is asked to wait. Range: 10 to 100,000. Default: 120.</summary>
    public int TurnsPerMinute { get; init; } = 120;

    /// <summary>Whether customers tell what § 203 StGB protects: then nothing connects to a host but <see cref="AllowedHosts"/>. Default: no.</summary>
    public bool ProfessionalSecrecy { get; init; }

    /// <summary>Host names that professional secrecy allows, because whoever runs them is bound to it. Default: none.</summary>
    public IList<string> AllowedHosts { get; init; } = [];
}
