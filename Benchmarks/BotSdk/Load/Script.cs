namespace CustomerBot.Benchmarks.BotSdk.Load;

/// <summary>What a virtual user says in one conversation, and the reply that each message must get.</summary>
internal static class Script
{
    public static IEnumerable<(string Text, string Reply)> Echo(string name)
    {
        for (var number = 0; number < 6; number++)
        {
            var text = $"Where is my parcel number {number} of {name}?";
            yield return (text, $"Echo: {text}");
        }
    }

    public static IEnumerable<(string Text, string Reply)> Dialog(string name)
    {
        yield return ("hello", "What is your name?");
        yield return (name, "How old are you?");
        yield return ("42", "Which size do you want?");
        yield return ("medium", "What else should we know?");
        yield return ("Please ring twice.", "Is that right?");
        yield return ("yes", $"Thank you, {name}: 42, medium, Please ring twice., yes.");
    }
}
