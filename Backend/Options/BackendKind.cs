namespace CustomerBot.Backend;

/// <summary>Which systems stand behind the ports.</summary>
public enum BackendKind
{
    /// <summary>An invented shop in a file, for trying the bot.</summary>
    Demo,

    /// <summary>The company's systems after <c>docs/backend-openapi.yaml</c>.</summary>
    Http,
}
