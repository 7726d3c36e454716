using System.Text.Json.Nodes;
using CustomerBot.Channels.DirectLine.Activities;
using CustomerBot.Channels.DirectLine.Http;
using CustomerBot.Channels.DirectLine.Limits;
using CustomerBot.Channels.DirectLine.Tokens;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace CustomerBot.Channels.DirectLine.Endpoints;

/// <summary>Generates tokens for the company's own servers and refreshes those of customers.</summary>
internal sealed class TokenEndpoint(CallerReader callers, Grants grants, RateGate rates, IOptions<DirectLineOptions> options)
{
    private const int LongestBody = 8192;
    private const int LongestUserId = 64;
    private const int MostOrigins = 20;

    public async Task<HttpAnswer> GenerateAsync(HttpContext context, CancellationToken cancellationToken)
    {
        if (await callers.ReadAsync(context.Request, cancellationToken) is not Caller.Company)
        {
            return HttpAnswer.InvalidToken();
        }

        var (body, problem) = await JsonBody.ReadAsync(context.Request, LongestBody, mayBeEmpty: true, cancellationToken);
        if (body is null)
        {
            return problem!;
        }

        var userId = (body.Field("user") as JsonObject)?.Text("id");
        if (userId is not null && !IsUserId(userId))
        {
            return HttpAnswer.BadArgument("user.id must have 1 to 64 letters, digits, '-' or '_'");
        }

        var origins = ReadOrigins(body.Field("trustedOrigins"));
        return origins is null
            ? HttpAnswer.BadArgument("trustedOrigins must be up to 20 origins such as https://www.example.de")
            : await grants.TokenAsync(new ConversationToken(ConversationKey.New(userId), origins), cancellationToken);
    }

    public async Task<HttpAnswer> RefreshAsync(HttpContext context, CancellationToken cancellationToken)
    {
        if (rates.Take("token " + NetworkAddress.PartitionOf(context), options.Value.TokensPerMinute, TimeSpan.FromMinutes(1)) is { } wait)
        {
            return HttpAnswer.TooMany(wait);
        }

        return await callers.ReadAsync(context.Request, cancellationToken) switch
        {
            Caller.Customer(var token) => await grants.TokenAsync(token, cancellationToken),
            Caller.Refused(var answer) => answer,
            _ => HttpAnswer.BadArgument("A secret is not refreshed"),
        };
    }

    /// <summary>Ties a sign-in page to the browser; without sign-ins any id will do, and nothing is stored on the device.</summary>
    public async Task<HttpAnswer> SessionIdAsync(HttpContext context, CancellationToken cancellationToken) =>
        await callers.ReadAsync(context.Request, cancellationToken) is Caller.Refused(var answer)
            ? answer
            : HttpAnswer.Json(
                StatusCodes.Status200OK,
                new SessionContent(ConversationKey.RandomId()),
                DirectLineJson.Default.SessionContent
            );

    private static bool IsUserId(string text) =>
        text.Length is > 0 and <= LongestUserId && text.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_');

    private static List<string>? ReadOrigins(JsonNode? node)
    {
        if (node is null)
        {
            return [];
        }

        if (node is not JsonArray { Count: <= MostOrigins } list)
        {
            return null;
        }

        var origins = new List<string>();
        foreach (var item in list)
        {
            if (item is not JsonValue value || !value.TryGetValue<string>(out var text) || !Origin.TryParse(text, out var origin))
            {
                return null;
            }

            origins.Add(origin);
        }

        return origins;
    }
}
