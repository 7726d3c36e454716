namespace CustomerBot.Bot.Outbound;

/// <summary>One way out of the installation.</summary>
/// <param name="Setting">The setting that opens it.</param>
/// <param name="Host">Whom the program connects to.</param>
/// <param name="Use">What for, in words for the operator.</param>
/// <param name="Carries">What goes over it.</param>
internal sealed record OutboundConnection(string Setting, string Host, string Use, Carries Carries)
{
    /// <summary>On this machine: nobody else receives anything.</summary>
    public bool IsLocal => Uri.TryCreate($"https://{Host}", UriKind.Absolute, out var address) && address.IsLoopback;
}
