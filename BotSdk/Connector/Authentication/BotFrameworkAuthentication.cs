using System.Diagnostics.CodeAnalysis;
using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Decides who may talk to the bot, and makes the clients with which the bot answers.</summary>
/// <remarks>Source: Bot Connector REST API, "Authentication"; RFC 7519.</remarks>
public abstract class BotFrameworkAuthentication
{
    /// <summary>Checks the caller of a request.</summary>
    /// <exception cref="UnauthorizedAccessException">The caller is not who he says he is, or may not do this.</exception>
    public abstract Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity,
        string authHeader,
        CancellationToken cancellationToken
    );

    /// <summary>The same for a streaming connection, which this runtime does not offer: always refused.</summary>
    public abstract Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
        string authHeader,
        string channelIdHeader,
        CancellationToken cancellationToken
    );

    public abstract ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity);

    public abstract Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken);

    /// <summary>For whom tokens are asked when the bot starts the conversation.</summary>
    public virtual string GetOriginatingAudience() =>
        throw new NotSupportedException(
            $"{GetType().Name} does not say for whom it asks tokens. Override {nameof(GetOriginatingAudience)}."
        );

    /// <summary>Checks a caller of whom there is no activity.</summary>
    public virtual Task<ClaimsIdentity> AuthenticateChannelRequestAsync(string authHeader, CancellationToken cancellationToken) =>
        throw new NotSupportedException(
            $"{GetType().Name} checks only calls with an activity. Override {nameof(AuthenticateChannelRequestAsync)}."
        );

    /// <summary>What goes into <see cref="Activity.CallerId"/>: null without authentication, the other bot, or the cloud.</summary>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "The official class has it as an instance member.")]
    protected internal async Task<string> GenerateCallerIdAsync(
        ServiceClientCredentialsFactory credentialFactory,
        ClaimsIdentity claimsIdentity,
        string callerId,
        CancellationToken cancellationToken
    )
    {
        if (await credentialFactory.IsAuthenticationDisabledAsync(cancellationToken))
        {
            return null;
        }

        return BotClaims.IsFromBot(claimsIdentity.Claims)
            ? $"{CallerIdConstants.BotToBotPrefix}{BotClaims.AppId(claimsIdentity.Claims)}"
            : callerId;
    }
}
