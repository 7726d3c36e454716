using System.Security.Cryptography;
using System.Text;
using CustomerBot.Channels.DirectLine.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace CustomerBot.Channels.DirectLine.Tokens;

/// <summary>Reads the Authorization header: a token of a customer, or a secret of the company's own servers.</summary>
internal sealed class CallerReader(TokenService tokens, IOptions<DirectLineOptions> options)
{
    private const string Scheme = "Bearer ";

    private readonly byte[][] _secretHashes = [.. options.Value.SecretHashes.Select(Convert.FromHexString)];

    public async Task<Caller> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var header = request.Headers.Authorization;
        if (header.Count != 1 || header[0] is not { } value || !value.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return new Caller.Refused(HttpAnswer.Error(StatusCodes.Status401Unauthorized, "BadArgument", "Missing token or secret"));
        }

        var credential = value[Scheme.Length..].Trim();
        if (IsSecret(credential))
        {
            return new Caller.Company();
        }

        return await tokens.CheckAsync(credential, cancellationToken) switch
        {
            TokenCheck.Valid(var token) => WithOrigin(token, request),
            TokenCheck.Expired => new Caller.Refused(HttpAnswer.TokenExpired()),
            _ => new Caller.Refused(HttpAnswer.InvalidToken()),
        };
    }

    /// <summary>A customer's token of just this conversation; everything else gets the same words.</summary>
    public async Task<(ConversationToken? Token, HttpAnswer? Problem)> ReadCustomerAsync(
        HttpRequest request,
        string conversationId,
        CancellationToken cancellationToken
    ) =>
        await ReadAsync(request, cancellationToken) switch
        {
            Caller.Customer(var token) when token.Conversation.ConversationId == conversationId => (token, null),
            Caller.Refused(var answer) => (null, answer),
            _ => (null, HttpAnswer.InvalidToken()),
        };

    private static Caller WithOrigin(ConversationToken token, HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        var trusted =
            token.TrustedOrigins.Count == 0 || origin.Length == 0 || token.TrustedOrigins.Contains(origin, StringComparer.Ordinal);
        return trusted ? new Caller.Customer(token) : new Caller.Refused(HttpAnswer.InvalidToken());
    }

    private bool IsSecret(string credential)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(credential));
        var found = false;
        foreach (var known in _secretHashes)
        {
            found |= CryptographicOperations.FixedTimeEquals(known, hash);
        }

        return found;
    }
}
