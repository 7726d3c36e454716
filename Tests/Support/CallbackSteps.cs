namespace CustomerBot.Tests.Support;

/// <summary>The steps of a callback in order, to start a test at any of them. Step 0: nothing in progress.</summary>
internal static class CallbackSteps
{
    private static readonly (string Question, Func<Chat, string> Answer)[] Steps =
    [
        (nameof(Texts.ConsentHowToAnswer), chat => chat.Text(nameof(Texts.ConsentAgree))),
        (nameof(Texts.CallbackName), _ => "Erika Muster"),
        (nameof(Texts.CallbackPhone), _ => "+49 561 1234567"),
        (nameof(Texts.CallbackTopic), _ => "Rechnung"),
        (nameof(Texts.CallbackSummary), chat => chat.Text(nameof(Texts.CallbackConfirm))),
    ];

    public static int Count => Steps.Length;

    /// <summary>Answers all steps before this one.</summary>
    public static async Task GoToAsync(Chat chat, int step)
    {
        if (step > 0)
        {
            await chat.SayAsync(chat.Text(nameof(Texts.RequestCallback)));
        }

        foreach (var earlier in Steps.Take(step - 1))
        {
            await chat.SayAsync(earlier.Answer(chat));
        }

        if (step > 0)
        {
            IsAsked(chat, step).ShouldBeTrue(chat.AllReplies);
        }
    }

    /// <summary>Answers this step and all that follow.</summary>
    public static async Task FinishAsync(Chat chat, int step)
    {
        if (step > 0)
        {
            foreach (var (_, answer) in Steps.Skip(step - 1))
            {
                await chat.SayAsync(answer(chat));
            }
        }
    }

    /// <summary>Whether the last reply asks this step's question, in full or in short.</summary>
    public static bool IsAsked(Chat chat, int step)
    {
        if (step == 0)
        {
            return true;
        }

        var opening = chat.Text(Steps[step - 1].Question, "").Split("\n\n")[0];
        var shortConsent = step == 1 && chat.LastReply.Contains(chat.Text(nameof(Texts.ConsentAgree)), StringComparison.Ordinal);
        return chat.LastReply.Contains(opening, StringComparison.Ordinal) || shortConsent;
    }
}
