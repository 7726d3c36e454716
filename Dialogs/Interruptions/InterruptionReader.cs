using CustomerBot.Dialogs.Understanding;

namespace CustomerBot.Dialogs.Interruptions;

/// <summary>
/// Reads an interruption only where the whole message is one, so that "Abbrechen der Heizung" cancels nothing. One slip is
/// forgiven in messages of at most three words.
/// </summary>
internal static class InterruptionReader
{
    private const int MostWordsWithSlip = 3;

    public static Interruption? Read(string text)
    {
        var words = Wording.Words(text).Where(word => !InterruptionWords.Courtesy.Contains(word)).ToArray();
        var message = string.Join(' ', words);
        if (InterruptionWords.All.TryGetValue(message, out var exact))
        {
            return exact;
        }

        var near = words.Length > MostWordsWithSlip ? null : NearMatch(message);
        return near is null ? null : InterruptionWords.All[near];
    }

    private static string? NearMatch(string message) =>
        Array.Find(InterruptionWords.WithSlip, word => EditDistance.IsAtMostOne(message, word));
}
