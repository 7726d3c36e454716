namespace CustomerBot.Backend;

/// <summary>The part of a problem (RFC 9457) with status 409 that the bot reads.</summary>
internal sealed record RefusalProblem(BackendRefusal Reason);
