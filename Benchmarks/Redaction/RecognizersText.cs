using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;
using Microsoft.Recognizers.Text.Sequence;

namespace CustomerBot.Benchmarks.Redaction;

/// <summary>The peer: Microsoft.Recognizers.Text, its e-mail, phone, IP and URL recognisers, on request with its dates.</summary>
internal static class RecognizersText
{
    public static int Count(string text) =>
        SequenceRecognizer.RecognizeEmail(text, Culture.English).Count
        + SequenceRecognizer.RecognizePhoneNumber(text, Culture.English).Count
        + SequenceRecognizer.RecognizeIpAddress(text, Culture.English).Count
        + SequenceRecognizer.RecognizeURL(text, Culture.English).Count;

    public static int CountWithDates(string text) => Count(text) + DateTimeRecognizer.RecognizeDateTime(text, Culture.German).Count;
}
