using System.Text.RegularExpressions;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Makes the texts of mentions from Skype those that stand in the message: Skype puts them into a tag.</summary>
/// <remarks>Source: Bot Framework Activity schema, "Entity".</remarks>
[Obsolete("Use NormalizeMentionsMiddleware instead.")]
public partial class SkypeMentionNormalizeMiddleware : IMiddleware
{
    private const string MentionType = "mention";

    /// <summary>Takes the tags off the mentions of a message from Skype; the text of the message stays.</summary>
    public static void NormalizeSkypMentionText(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (activity.ChannelId != Channels.Skype || activity.Type != ActivityTypes.Message)
        {
            return;
        }

        foreach (var mention in activity.Entities?.Where(entity => entity.Type == MentionType) ?? [])
        {
            if (Tag().Match(mention.GetAs<Mention>().Text ?? string.Empty) is { Success: true } tag)
            {
                MentionText.Set(mention, tag.Groups[1].Value);
            }
        }
    }

    /// <inheritdoc/>
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        NormalizeSkypMentionText(turnContext.Activity);
        return next(cancellationToken);
    }

    [GeneratedRegex("<at[^>]*>(.*?)</at>", RegexOptions.Singleline)]
    private static partial Regex Tag();
}
