namespace Microsoft.Bot.Builder;

/// <summary>The rest of the pipeline as a middleware sees it; the token handed in is the one the rest gets.</summary>
public delegate Task NextDelegate(CancellationToken cancellationToken);
