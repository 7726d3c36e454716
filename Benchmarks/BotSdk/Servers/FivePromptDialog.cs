using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace CustomerBot.Benchmarks.BotSdk.Servers;

/// <summary>Asks five questions, one of each common kind, and repeats the answers. The same dialog stands in Peer/server.mjs.</summary>
internal sealed class FivePromptDialog : ComponentDialog
{
    public FivePromptDialog()
        : base(nameof(FivePromptDialog))
    {
        AddDialog(new TextPrompt(nameof(TextPrompt)));
        AddDialog(new NumberPrompt<int>(nameof(NumberPrompt<>)));
        AddDialog(new ChoicePrompt(nameof(ChoicePrompt)));
        AddDialog(new ConfirmPrompt(nameof(ConfirmPrompt)));
        AddDialog(
            new WaterfallDialog(
                nameof(WaterfallDialog),
                [AskNameAsync, AskAgeAsync, AskSizeAsync, AskRemarkAsync, AskConsentAsync, ThankAsync]
            )
        );
        InitialDialogId = nameof(WaterfallDialog);
    }

    private static Task<DialogTurnResult> AskNameAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.PromptAsync(nameof(TextPrompt), Question("What is your name?"), cancellationToken);

    private static Task<DialogTurnResult> AskAgeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        step.Values["name"] = step.Result;
        return step.PromptAsync(nameof(NumberPrompt<>), Question("How old are you?"), cancellationToken);
    }

    private static Task<DialogTurnResult> AskSizeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        step.Values["age"] = step.Result;
        var question = Question("Which size do you want?");
        question.Choices = ChoiceFactory.ToChoices(["small", "medium", "large"]);
        return step.PromptAsync(nameof(ChoicePrompt), question, cancellationToken);
    }

    private static Task<DialogTurnResult> AskRemarkAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        step.Values["size"] = ((FoundChoice)step.Result).Value;
        return step.PromptAsync(nameof(TextPrompt), Question("What else should we know?"), cancellationToken);
    }

    private static Task<DialogTurnResult> AskConsentAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        step.Values["remark"] = step.Result;
        return step.PromptAsync(nameof(ConfirmPrompt), Question("Is that right?"), cancellationToken);
    }

    private static async Task<DialogTurnResult> ThankAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var age = Convert.ToInt32(step.Values["age"], CultureInfo.InvariantCulture);
        var answer = (bool)step.Result ? "yes" : "no";
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"Thank you, {step.Values["name"]}: {age}, {step.Values["size"]}, {step.Values["remark"]}, {answer}."
        );
        await step.Context.SendActivityAsync(MessageFactory.Text(text), cancellationToken);
        return await step.EndDialogAsync(cancellationToken: cancellationToken);
    }

    private static PromptOptions Question(string text) => new() { Prompt = MessageFactory.Text(text) };
}
