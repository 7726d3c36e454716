namespace CustomerBot.Tests.Backend.Http;

/// <summary>A request that the stub got.</summary>
internal sealed record StubRequest(string Method, string Path, string IdempotencyKey);
