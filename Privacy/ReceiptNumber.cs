using System.Security.Cryptography;

namespace CustomerBot.Privacy;

/// <summary>Numbers that people can read out on the phone: no I, L, O, U, no 0 beside O.</summary>
internal static class ReceiptNumber
{
    private const string Letters = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>For example C-7F3K9Q: about 730 million numbers per prefix, and none tells how many came before.</summary>
    public static string Next(char prefix) => $"{prefix}-{RandomNumberGenerator.GetString(Letters, 6)}";
}
