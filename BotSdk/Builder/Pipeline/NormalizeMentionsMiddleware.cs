using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Takes the bot's own mention out of messages and the tags off all others, so that recognisers see plain text. Only mentions of
/// others stay among the entities.
/// </summary>
/// <remarks>Source: Bot Framework Activity schema, "Entity".</remarks>
public partial class NormalizeMentionsMiddleware : IMiddleware
{
    /// <summary>Whether the mention of the bot itself goes away.</summary>
    public bool RemoveRecipientMention { get; set; } = true;

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (turnContext.Activity.Type == ActivityTypes.Message)
        {
            Normalize(turnContext.Activity);
        }

        await next(cancellationToken).ConfigureAwait(false);
    }

    private static string WithoutTags(string text) =>
        AtTag()
            .Replace(
                text,
                match =>
                    match.Index + match.Length is var end && end < text.Length && !char.IsWhiteSpace(text[end])
                        ? $"{match.Groups[1].Value} "
                        : match.Groups[1].Value
            );

    private static Entity WithoutTags(Entity entity)
    {
        var mention = entity.GetAs<Mention>();
        if (mention.Text == null)
        {
            return entity;
        }

        MentionText.Set(entity, WithoutTags(mention.Text));
        return entity;
    }

    [GeneratedRegex(@"<at\b[^>]*>(.*?)</at>", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex AtTag();

    private void Normalize(Activity activity)
    {
        if (RemoveRecipientMention && activity.Recipient != null)
        {
            activity.RemoveRecipientMention();
        }

        if (RemoveRecipientMention && activity.Entities != null)
        {
            activity.Entities = [.. activity.Entities.Where(entity => IsMentionOfOther(entity, activity.Recipient?.Id))];
        }

        if (activity.Text != null)
        {
            activity.Text = WithoutTags(activity.Text);
        }

        if (activity.Entities != null)
        {
            activity.Entities = [.. activity.Entities.Select(entity => entity.Type == "mention" ? WithoutTags(entity) : entity)];
        }
    }

    private static bool IsMentionOfOther(Entity entity, string recipientId) =>
        entity.Type == "mention" && entity.GetAs<Mention>().Mentioned?.Id != recipientId;
}
