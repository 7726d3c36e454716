namespace CustomerBot.Backend;

/// <summary>Section <c>Backend</c>.</summary>
public sealed class BackendOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Backend";

    /// <summary>Which systems the bot works with. Default: the demo shop, which Production refuses.</summary>
    public BackendKind Kind { get; set; } = BackendKind.Demo;

    /// <summary>Folder of the demo shop and its outbox. Default <c>demo</c>.</summary>
    public string DemoPath { get; set; } = "demo";

    /// <summary>The company's systems over HTTP.</summary>
    public HttpBackendOptions Http { get; set; } = new();

    /// <summary>How mail leaves.</summary>
    public MailOptions Mail { get; set; } = new();
}
