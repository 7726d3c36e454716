namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Finds choices in a text by their words, by ordinals ("the second one") and by numbers.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Gather user input using a dialog prompt".</remarks>
public class ChoiceRecognizers
{
    /// <summary>All choices that the text names, in the order of the text.</summary>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(
        string utterance,
        IList<string> choices,
        FindChoicesOptions options = null
    ) => RecognizeChoices(utterance, ChoiceFactory.ToChoices(choices), options);

    /// <summary>All choices that the text names, in the order of the text. Numbers count only where no words do.</summary>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<Choice> list, FindChoicesOptions options = null)
    {
        utterance ??= string.Empty;
        var found = Find.FindChoices(utterance, list, options);
        if (found.Count > 0)
        {
            return found;
        }

        var locale = options?.Locale ?? PromptLocale.English;
        var positions = options?.RecognizeOrdinals == false ? [] : NumberRecognition.Ordinals(utterance, locale);
        if (positions.Count == 0 && (options?.RecognizeNumbers ?? true))
        {
            positions = NumberRecognition.Numbers(utterance, locale);
        }

        foreach (var position in positions)
        {
            if (ChoicePosition.Resolve(position.Value, list.Count) is { } index)
            {
                found.Add(Result(position, list[index].Value, index));
            }
        }

        found.Sort((one, other) => one.Start.CompareTo(other.Start));
        return found;
    }

    private static ModelResult<FoundChoice> Result(FoundPosition position, string value, int index) =>
        new()
        {
            Start = position.Start,
            End = position.End,
            Text = position.Text,
            TypeName = "choice",
            Resolution = new FoundChoice
            {
                Value = value,
                Index = index,
                Score = 1,
            },
        };
}
