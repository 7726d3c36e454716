using CustomerBot.Dialogs.Understanding;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Draft = System.Collections.Generic.Dictionary<string, string>;

namespace CustomerBot.Dialogs.Forms;

/// <summary>One thing that a form asks for.</summary>
/// <param name="Name">Key of the value in the draft.</param>
internal sealed record FormField(string Name)
{
    /// <summary>What the summary and corrections call it.</summary>
    public required Func<string> Label { get; init; }

    /// <summary>What customers call it besides, folded (see Wording), in all languages, with ", " between. Default: only the label.</summary>
    public string AlsoCalled { get; init; } = "";

    /// <summary>The question.</summary>
    public required Func<string> Ask { get; init; }

    /// <summary>The value in its normal form, empty where the customer would rather not say, or null if the text is no answer.</summary>
    public required Func<string, string?> Read { get; init; }

    /// <summary>What is wrong and what would be right.</summary>
    public required Func<string> Unclear { get; init; }

    /// <summary>Why it is asked.</summary>
    public required Func<string> Why { get; init; }

    /// <summary>Whether the customer may leave it open; then a button says so.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Answers to press. Default: none, or the way to leave it open.</summary>
    public Func<IEnumerable<string>>? Buttons { get; init; }

    /// <summary>The value as the summary shows it. Default: as it is.</summary>
    public Func<string, string>? Show { get; init; }

    /// <summary>The fields that one answer fills ("Lindenweg 12b" is street and number). Default: only its own.</summary>
    public Func<string, IReadOnlyDictionary<string, string>>? Split { get; init; }

    /// <summary>Whether a word without meaning would be taken, so that taking an answer proves nothing.</summary>
    public bool TakesAnyWords => Read("xyzzy") is not null;

    /// <summary>All its names, folded.</summary>
    public IEnumerable<string> Names =>
        AlsoCalled.Split(", ", StringSplitOptions.RemoveEmptyEntries).Prepend(Wording.Fold(Label())).Distinct();

    /// <summary>Adds what this question needs of the back end; it lives for one turn. Default: nothing.</summary>
    public Func<ITurnContext, Draft, CancellationToken, Task<Draft>>? Load { get; init; }

    /// <summary>The question, made of what was loaded. Default: <see cref="Ask"/> with its answers to press.</summary>
    public Func<Draft, Activity>? AskLoaded { get; init; }

    /// <summary>Reads the answer with what was loaded. Default: <see cref="Read"/>.</summary>
    public Func<string, Draft, string?>? ReadLoaded { get; init; }

    public IEnumerable<string> Answers => Buttons?.Invoke() ?? (IsOptional ? [Texts.RatherNotSay] : []);

    public string ValueIn(Draft draft) => Show?.Invoke(draft[Name]) ?? (draft[Name].Length == 0 ? Texts.RatherNotSay : draft[Name]);

    public void Fill(Draft draft, string value)
    {
        foreach (var (name, part) in Split?.Invoke(value) ?? new Draft { [Name] = value })
        {
            draft[name] = part;
        }
    }
}
