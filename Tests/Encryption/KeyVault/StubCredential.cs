using Azure.Core;

namespace CustomerBot.Tests.Encryption.KeyVault;

/// <summary>Signs in without Entra and remembers what it was asked for.</summary>
internal sealed class StubCredential : TokenCredential
{
    public List<TokenRequestContext> Asked { get; } = [];

    public Exception? Failure { get; set; }

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
    {
        Asked.Add(requestContext);
        return Failure is null ? new(VaultStub.Token, DateTimeOffset.UtcNow.AddHours(1)) : throw Failure;
    }

    public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        new(GetToken(requestContext, cancellationToken));
}
