namespace CustomerBot.Backend;

/// <summary>The declared purpose under which codes and proofs are kept.</summary>
internal static class IdentityPurpose
{
    public const string Id = "identity";
}
