using System.Text.Json;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CustomerBot.Channels.DirectLine.Tokens;

/// <summary>
/// Issues and checks tokens: JWT, HS256, bound to conversation and user. Clients decode them (without a check) and take
/// their own user id from the claim <c>user</c>.
/// </summary>
internal sealed class TokenService(IDirectLineKeys keys, IOptions<DirectLineOptions> options, TimeProvider clock)
{
    private const string Issuer = "customerbot-directline";
    private const int LongestToken = 4096;
    private const int LeastKeyBytes = 32;

    private readonly JsonWebTokenHandler _handler = new()
    {
        SetDefaultTimesOnTokenCreation = false,
        MaximumTokenSizeInBytes = LongestToken,
    };

    public int LifetimeSeconds => (int)options.Value.TokenLifetime.TotalSeconds;

    public async Task<string> IssueAsync(ConversationToken token, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var claims = new Dictionary<string, object>
        {
            ["bot"] = options.Value.BotName,
            ["conv"] = token.Conversation.ConversationId,
            ["user"] = token.Conversation.UserId,
        };
        if (token.TrustedOrigins.Count > 0)
        {
            claims["origins"] = token.TrustedOrigins.ToArray();
        }

        return _handler.CreateToken(
            new SecurityTokenDescriptor
            {
                Issuer = Issuer,
                Audience = Issuer,
                NotBefore = now,
                IssuedAt = now,
                Expires = now + options.Value.TokenLifetime,
                Claims = claims,
                SigningCredentials = new SigningCredentials(await KeyAsync(cancellationToken), SecurityAlgorithms.HmacSha256),
            }
        );
    }

    public async Task<TokenCheck> CheckAsync(string text, CancellationToken cancellationToken)
    {
        if (text.Length > LongestToken)
        {
            return new TokenCheck.Invalid();
        }

        var rules = new TokenValidationParameters
        {
            ValidIssuer = Issuer,
            ValidAudience = Issuer,
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            ValidTypes = ["JWT"],
            IssuerSigningKey = await KeyAsync(cancellationToken),
            LifetimeValidator = (_, expires, _, _) => expires is not null, // judged below: expired is told apart from forged
        };
        var result = await _handler.ValidateTokenAsync(text, rules);
        return result is { IsValid: true, SecurityToken: JsonWebToken token } ? Judge(token) : new TokenCheck.Invalid();
    }

    private TokenCheck Judge(JsonWebToken token)
    {
        // RFC 7515 section 4.1.11: who does not understand a critical header refuses the token.
        if (token.TryGetHeaderValue<object>("crit", out _) || Read(token) is not { } grant)
        {
            return new TokenCheck.Invalid();
        }

        var now = clock.GetUtcNow().UtcDateTime;
        return now < token.ValidTo ? new TokenCheck.Valid(grant) : new TokenCheck.Expired(grant, now - token.ValidTo);
    }

    private static ConversationToken? Read(JsonWebToken token)
    {
        var hasIds =
            token.TryGetPayloadValue<string>("conv", out var conversation) && token.TryGetPayloadValue<string>("user", out var user)
                ? (conversation, user)
                : default;
        if (string.IsNullOrEmpty(hasIds.conversation) || string.IsNullOrEmpty(hasIds.user))
        {
            return null;
        }

        var origins =
            token.TryGetPayloadValue<JsonElement>("origins", out var list) && list.ValueKind == JsonValueKind.Array
                ? list.EnumerateArray().Select(origin => origin.GetString() ?? "").ToArray()
                : [];
        return new ConversationToken(new ConversationKey(hasIds.conversation, hasIds.user), origins);
    }

    private async Task<SymmetricSecurityKey> KeyAsync(CancellationToken cancellationToken)
    {
        var key = await keys.SigningKeyAsync(cancellationToken);
        return key.Length >= LeastKeyBytes
            ? new SymmetricSecurityKey(key)
            : throw new InvalidOperationException(
                $"The Direct Line signing key has {key.Length} bytes. HS256 needs {LeastKeyBytes}: make a new secret direct-line-tokens."
            );
    }
}
