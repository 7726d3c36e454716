using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using CustomerBot.Privacy;

namespace CustomerBot.Channels.DirectLine;

/// <summary>A conversation and the one user it belongs to; together they say where its records lie.</summary>
internal sealed record ConversationKey(string ConversationId, string UserId)
{
    public const string ChannelId = "directline";
    private const string Purpose = "conversation";
    private const int RandomBytes = 16;

    private DataSubject Subject => DataSubject.ForUser(ChannelId, UserId);

    /// <summary>A new conversation; without a user id, of a new user with the prefix that clients know as given by a token.</summary>
    public static ConversationKey New(string? userId = null) => new(RandomId(), userId ?? "dl_" + RandomId());

    /// <summary>128 random bits from the alphabet that clients can put into addresses unescaped.</summary>
    public static string RandomId() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(RandomBytes));

    public DocumentAddress Head() => new(Purpose, Subject, $"head/{ConversationId}");

    public DocumentAddress Activity(long sequence) =>
        new(Purpose, Subject, string.Create(CultureInfo.InvariantCulture, $"activity/{ConversationId}/{sequence:D7}"));

    /// <summary>A file belongs to the user, not to the place in the conversation where it was sent.</summary>
    public static DocumentAddress File(string userId, string fileId) =>
        new(Purpose, DataSubject.ForUser(ChannelId, userId), $"file/{fileId}");

    public string ActivityId(long sequence) => string.Create(CultureInfo.InvariantCulture, $"{ConversationId}|{sequence:D7}");

    /// <summary>The id without what all ids of this conversation begin with.</summary>
    public string LocalId(string activityId) =>
        activityId.StartsWith(ConversationId + "|", StringComparison.Ordinal) ? activityId[(ConversationId.Length + 1)..] : activityId;

    public override string ToString() => nameof(ConversationKey);
}
