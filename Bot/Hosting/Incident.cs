using System.Security.Cryptography;

namespace CustomerBot.Bot.Hosting;

/// <summary>A number that stands both in the log and in what the customer was told.</summary>
internal static class Incident
{
    public static string NewNumber() => $"E-{RandomNumberGenerator.GetHexString(6)}";
}
