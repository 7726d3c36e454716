namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Finds words in a text, also when other words stand between them.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Gather user input using a dialog prompt".</remarks>
public static class Find
{
    /// <summary>All choices with these values that the text names, in its order.</summary>
    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<string> choices, FindChoicesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        return FindChoices(utterance, ChoiceFactory.ToChoices(choices), options);
    }

    /// <summary>All choices that the text names by value, button title or synonym, in its order.</summary>
    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<Choice> choices, FindChoicesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        var values = new List<SortedValue>();
        for (var index = 0; index < choices.Count; index++)
        {
            foreach (var synonym in Synonyms(choices[index], options))
            {
                values.Add(new SortedValue { Index = index, Value = synonym });
            }
        }

        return [.. FindValues(utterance, values, options).Select(found => ToChoice(found, choices[found.Resolution.Index].Value))];
    }

    /// <summary>All values that the text contains, in its order; a value that is the whole text is the only result.</summary>
    public static List<ModelResult<FoundValue>> FindValues(string utterance, List<SortedValue> values, FindValuesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        utterance ??= string.Empty;
        var exact = values.Find(value => string.Equals(value.Value, utterance, StringComparison.OrdinalIgnoreCase));
        if (exact is not null)
        {
            return [Whole(utterance, exact)];
        }

        var search = new ValueSearch(utterance, options);
        return search.Run(values);
    }

    private static IEnumerable<string> Synonyms(Choice choice, FindChoicesOptions options)
    {
        if (options?.NoValue != true && choice.Value is { } value)
        {
            yield return value;
        }

        if (options?.NoAction != true && choice.Action?.Title is { Length: > 0 } title)
        {
            yield return title;
        }

        foreach (var synonym in choice.Synonyms ?? [])
        {
            if (synonym is not null)
            {
                yield return synonym;
            }
        }
    }

    private static ModelResult<FoundValue> Whole(string utterance, SortedValue value) =>
        new()
        {
            Start = 0,
            End = utterance.Length - 1,
            Text = utterance,
            TypeName = "value",
            Resolution = new FoundValue
            {
                Value = value.Value,
                Index = value.Index,
                Score = 1,
            },
        };

    private static ModelResult<FoundChoice> ToChoice(ModelResult<FoundValue> found, string value) =>
        new()
        {
            Start = found.Start,
            End = found.End,
            Text = found.Text,
            TypeName = "choice",
            Resolution = new FoundChoice
            {
                Value = value,
                Index = found.Resolution.Index,
                Score = found.Resolution.Score,
                Synonym = found.Resolution.Value,
            },
        };
}
