namespace Microsoft.Bot.Builder;

/// <summary>The rest of the pipeline as a middleware sees it; the token handed in is the one the rest gets.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Middleware".</remarks>
public delegate Task NextDelegate(CancellationToken cancellationToken);
