namespace CustomerBot.Backend;

/// <summary>What became of a one-time code that somebody typed.</summary>
public abstract record CodeCheck
{
    private CodeCheck() { } // closed: these five and no other

    /// <summary>The code was right; it cannot be used again.</summary>
    /// <param name="Customer">Who is proven.</param>
    public sealed record Proven(CustomerNumber Customer) : CodeCheck;

    /// <summary>Not the code.</summary>
    /// <param name="TriesLeft">How often this code may still be tried.</param>
    public sealed record Wrong(int TriesLeft) : CodeCheck;

    /// <summary>The code is older than ten minutes.</summary>
    public sealed record Expired : CodeCheck;

    /// <summary>The code was tried too often; only a new one helps.</summary>
    public sealed record NoTriesLeft : CodeCheck;

    /// <summary>No code was asked for in this conversation, or it was used.</summary>
    public sealed record None : CodeCheck;
}
