namespace CustomerBot.Channels.WebChat.Assets;

/// <summary>The company's colour as a style sheet of its own, so that the Content-Security-Policy needs no exception for it.</summary>
internal static class Theme
{
    private const double TextContrast = 4.5; // WCAG 2.2, 1.4.3

    // The surfaces of chat.css that are hardest to read on: --bubble in light and in dark.
    private static readonly Color LightPage = new(0xea, 0xf0, 0xf0);
    private static readonly Color DarkPage = new(0x22, 0x2a, 0x2e);

    public static string Css(Color accent)
    {
        var onDark = accent.ReadableOn(DarkPage, TextContrast);
        return $$"""
            :root { --accent: {{accent}}; --on-accent: {{accent.Ink}}; --accent-text: {{accent.ReadableOn(LightPage, TextContrast)}}; }
            @media (prefers-color-scheme: dark) {
              :root { --accent: {{onDark}}; --on-accent: {{onDark.Ink}}; --accent-text: {{onDark}}; }
            }
            """;
    }

    /// <summary>A speech bubble in the company's colour.</summary>
    public static string Icon(Color accent) =>
        $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="{accent}" d="M6 4h20a4 4 0 0 1 4 4v12a4 4 0 0 1-4 4H14l-7 6v-6H6a4 4 0 0 1-4-4V8a4 4 0 0 1 4-4z"/><g fill="{accent.Ink}"><circle cx="10" cy="14" r="2"/><circle cx="16" cy="14" r="2"/><circle cx="22" cy="14" r="2"/></g></svg>
            """;
}
