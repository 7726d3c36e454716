using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A public key of an issuer, the channels it may sign for, and the issuer it belongs to (null when it says nothing).</summary>
internal sealed record SigningKey(SecurityKey Key, IReadOnlySet<string> Endorsements, string Issuer);
