using Microsoft.AspNetCore.Http;

namespace CustomerBot.Tests.Support;

/// <summary>What servers of tests do with a request.</summary>
internal static class HttpContextExtensions
{
    /// <summary>Answers nothing, until whoever asked has given up.</summary>
    public static async Task UntilGivenUpAsync(this HttpContext context)
    {
        var givenUp = new TaskCompletionSource();
        await using var registration = context.RequestAborted.Register(() => givenUp.TrySetResult());
        await givenUp.Task;
    }
}
