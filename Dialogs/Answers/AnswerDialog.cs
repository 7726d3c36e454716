using CustomerBot.Cards;
using CustomerBot.Dialogs.Prompts;
using CustomerBot.Dialogs.Understanding;
using CustomerBot.Knowledge;
using Microsoft.Bot.Builder.Dialogs;
using About = System.Collections.Generic.Dictionary<string, string>;

namespace CustomerBot.Dialogs.Answers;

/// <summary>
/// Answers a free text (options) from the content: at once when sure, with up to three readings when unsure, else with the next
/// of the fallbacks. Result: <see cref="NotAReading"/> when the customer went on with something else instead of choosing.
/// </summary>
internal sealed class AnswerDialog : ComponentDialog
{
    /// <summary>Result: the text of this turn is a new message, not a choice.</summary>
    public const string NotAReading = "(other)";

    /// <summary>Result: the question is answered, and nothing is open.</summary>
    public const string Answered = "(answered)";

    private const string NoneOfThese = "(none)";
    private const string Ids = "ids";

    private readonly AnswerFinder _finder;
    private readonly AnswerOffers _answers;
    private readonly Fallbacks _fallbacks;
    private readonly UnansweredQuestions _unanswered;

    public AnswerDialog(
        AnswerFinder finder,
        AnswerOffers answers,
        Fallbacks fallbacks,
        SideQuestions sideQuestions,
        UnansweredQuestions unanswered
    )
        : base(nameof(AnswerDialog))
    {
        _unanswered = unanswered;
        _finder = finder;
        _answers = answers;
        _fallbacks = fallbacks;
        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [AnswerStepAsync, ReadingStepAsync]));
        AddDialog(
            new Question(nameof(Question), sideQuestions)
            {
                Ask = (_, about) => ChoicesCard.Create(Texts.DidYouMean, Questions(about), Texts.NoneOfThese),
                Read = ReadReading,
                Unclear = _ => Texts.DidYouMean,
            }
        );
    }

    private async Task<DialogTurnResult> AnswerStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        var text = (string)stepContext.Options;
        if (SmallTalk.ReplyTo(text) is { } reply)
        {
            await stepContext.Context.SayAsync(reply, cancellationToken);
            return await stepContext.EndDialogAsync(null, cancellationToken);
        }

        return _finder.Find(text, Languages.OfTurn) switch
        {
            Answer.Found found => await AnswerAsync(stepContext, found.Entry, cancellationToken),
            Answer.Unsure unsure when await _fallbacks.MayOfferReadingsAsync(stepContext.Context, cancellationToken) =>
                await stepContext.BeginDialogAsync(
                    nameof(Question),
                    new About { [Ids] = string.Join(' ', unsure.Readings.Select(entry => entry.Id)) },
                    cancellationToken
                ),
            _ => await FallBackAsync(stepContext, cancellationToken),
        };
    }

    private async Task<DialogTurnResult> ReadingStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        var reading = (string)stepContext.Result;
        if (reading is NotAReading)
        {
            await _fallbacks.CountMissAsync(stepContext.Context, cancellationToken);
            return await stepContext.EndDialogAsync(NotAReading, cancellationToken);
        }

        return _finder.ById(reading, Languages.OfTurn) is { } entry
            ? await AnswerAsync(stepContext, entry, cancellationToken)
            : await FallBackAsync(stepContext, cancellationToken);
    }

    private async Task<DialogTurnResult> AnswerAsync(WaterfallStepContext stepContext, Entry entry, CancellationToken cancellationToken)
    {
        await _fallbacks.ClearAsync(stepContext.Context, cancellationToken);
        var awaitsYes = await _answers.GiveAsync(stepContext.Context, entry, cancellationToken);
        return await stepContext.EndDialogAsync(awaitsYes ? null : Answered, cancellationToken);
    }

    private async Task<DialogTurnResult> FallBackAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        var question = (string)stepContext.Options;
        await _unanswered.KeepAsync(stepContext.Context.Subject(), question, Languages.OfTurn, cancellationToken);
        await stepContext.Context.SendActivityAsync(await _fallbacks.NextAsync(stepContext.Context, cancellationToken), cancellationToken);
        return await stepContext.EndDialogAsync(null, cancellationToken);
    }

    private string ReadReading(string text, About about)
    {
        var questions = Questions(about);
        return ChoiceReader.Read(text, [.. questions, .. TextFiles.Every(nameof(Texts.NoneOfThese))]) switch
        {
            null => NotAReading,
            var choice when choice < questions.Count => about[Ids].Split(' ')[choice.Value],
            _ => NoneOfThese,
        };
    }

    /// <summary>The readings in the language of this turn, which may have changed since they were offered.</summary>
    private List<string> Questions(About about) =>
        [.. about[Ids].Split(' ').Select(id => _finder.ById(id, Languages.OfTurn)?.Question).OfType<string>()];
}
