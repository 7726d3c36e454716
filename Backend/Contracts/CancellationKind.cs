namespace CustomerBot.Backend;

/// <summary>The two kinds the law tells apart (§ 312k(2) no. 1a BGB).</summary>
public enum CancellationKind
{
    /// <summary>Within the periods of the contract.</summary>
    Ordinary,

    /// <summary>For an important reason, which must be named.</summary>
    Extraordinary,
}
