using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>Addresses of sign-in pages from the token service.</summary>
public interface IBotSignIn
{
    Task<HttpOperationResponse<string>> GetSignInUrlWithHttpMessagesAsync(
        string state,
        string codeChallenge = null,
        string emulatorUrl = null,
        string finalRedirect = null,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    );
}
