using System.Globalization;
using System.Text;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Makes messages that offer choices.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Gather user input using a dialog prompt".</remarks>
public class ChoiceFactory
{
    /// <summary>A message in the form that suits the channel.</summary>
    public static IMessageActivity ForChannel(
        string channelId,
        IList<Choice> list,
        string text = null,
        string speak = null,
        ChoiceFactoryOptions options = null
    ) => ForChannel(channelId, list, text, speak, options, null, null);

    /// <summary>The same, knowing the type of the conversation and whom suggested actions are for.</summary>
    public static IMessageActivity ForChannel(
        string channelId,
        IList<Choice> list,
        string text = null,
        string speak = null,
        ChoiceFactoryOptions options = null,
        string conversationType = default,
        IList<string> toList = default
    )
    {
        list ??= [];
        var suggestedActions = Channel.SupportsSuggestedActions(channelId, list.Count, conversationType);
        var longest = list.Count == 0 ? 0 : list.Max(choice => LengthOfTitle(choice));
        if (longest <= Channel.MaxActionTitleLength(channelId))
        {
            if (suggestedActions)
            {
                return SuggestedAction(list, text, speak, toList);
            }

            if (Channel.SupportsCardActions(channelId, list.Count))
            {
                // Such channels show no suggested actions, but buttons on a card.
                return HeroCard(list, text, speak);
            }

            if (list.Count <= 3)
            {
                return Inline(list, text, speak, options);
            }
        }

        return List(list, text, speak, options);
    }

    /// <summary>A message with the choices in one line: <c>text (1) red, (2) green, or (3) blue</c>.</summary>
    public static Activity Inline(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        choices ??= [];
        var separator = options?.InlineSeparator ?? ", ";
        var last = choices.Count == 2 ? options?.InlineOr ?? " or " : options?.InlineOrMore ?? ", or ";
        var numbers = options?.IncludeNumbers ?? true;
        var line = new StringBuilder(text).Append(' ');
        for (var index = 0; index < choices.Count; index++)
        {
            if (index > 0)
            {
                line.Append(index == choices.Count - 1 ? last : separator);
            }

            if (numbers)
            {
                line.Append(CultureInfo.InvariantCulture, $"({index + 1}) ");
            }

            line.Append(choices[index].Action?.Title ?? choices[index].Value);
        }

        return MessageFactory.Text(line.ToString(), speak, InputHints.ExpectingInput);
    }

    /// <summary>A message with the choices below each other.</summary>
    public static Activity List(IList<string> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null) =>
        List(ToChoices(choices), text, speak, options);

    /// <summary>A message with the choices below each other.</summary>
    public static Activity List(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        choices ??= [];
        var numbers = options?.IncludeNumbers ?? true;
        var list = new StringBuilder(text).Append("\n\n   ");
        for (var index = 0; index < choices.Count; index++)
        {
            list.Append(index > 0 ? "\n   " : string.Empty);
            list.Append(numbers ? $"{(index + 1).ToString(CultureInfo.InvariantCulture)}. " : "- ");
            list.Append(choices[index].Action?.Title ?? choices[index].Value);
        }

        return MessageFactory.Text(list.ToString(), speak, InputHints.ExpectingInput);
    }

    /// <summary>A message with the choices as suggested actions.</summary>
    public static IMessageActivity SuggestedAction(IList<string> choices, string text = null, string speak = null) =>
        SuggestedAction(ToChoices(choices), text, speak, null);

    /// <summary>A message with the choices as suggested actions for these users.</summary>
    public static IMessageActivity SuggestedAction(
        IList<string> choices,
        string text = null,
        string speak = null,
        IList<string> toList = default
    ) => SuggestedAction(ToChoices(choices), text, speak, toList);

    /// <summary>A message with the choices as suggested actions.</summary>
    public static IMessageActivity SuggestedAction(IList<Choice> choices, string text = null, string speak = null) =>
        SuggestedAction(choices, text, speak, null);

    /// <summary>A message with the choices as suggested actions for these users.</summary>
    public static IMessageActivity SuggestedAction(
        IList<Choice> choices,
        string text = null,
        string speak = null,
        IList<string> toList = default
    ) => MessageFactory.SuggestedActions(Actions(choices), text, speak, InputHints.ExpectingInput, toList);

    /// <summary>A message with the choices as buttons of a hero card; the text stands on the card.</summary>
    public static IMessageActivity HeroCard(IList<Choice> choices, string text = null, string speak = null)
    {
        var card = new HeroCard(text: text, buttons: Actions(choices));
        return MessageFactory.Attachment([card.ToAttachment()], null, speak, InputHints.ExpectingInput);
    }

    /// <summary>Choices with these values; null gives none.</summary>
    public static IList<Choice> ToChoices(IList<string> choices) => choices is null ? [] : [.. choices.Select(value => new Choice(value))];

    private static List<CardAction> Actions(IList<Choice> choices) =>
        choices is null ? [] : [.. choices.Select(choice => choice.Action ?? ImBack(choice.Value))];

    private static CardAction ImBack(string value) =>
        new()
        {
            Type = ActionTypes.ImBack,
            Value = value,
            Title = value,
        };

    private static int LengthOfTitle(Choice choice) =>
        string.IsNullOrEmpty(choice.Action?.Title) ? choice.Value?.Length ?? 0 : choice.Action.Title.Length;
}
