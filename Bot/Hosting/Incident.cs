using System.Security.Cryptography;

namespace CustomerBot.Bot.Hosting;

/// <summary>
/// A number that stands both in the log and in what the customer was told. Digits only: a letter among them would make some of them
/// look like a licence plate or a house number, which the redaction of the log takes away.
/// </summary>
internal static class Incident
{
    public static string NewNumber() => $"E-{FourDigits()}-{FourDigits()}";

    private static string FourDigits() => RandomNumberGenerator.GetString("0123456789", 4);
}
