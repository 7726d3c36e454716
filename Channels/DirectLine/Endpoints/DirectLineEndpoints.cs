namespace CustomerBot.Channels.DirectLine.Endpoints;

/// <summary>The groups of calls, as the documentation of Direct Line groups them.</summary>
internal sealed class DirectLineEndpoints(
    TokenEndpoint tokens,
    ConversationEndpoint conversations,
    ActivityEndpoint activities,
    UploadEndpoint uploads,
    StreamEndpoint streams
)
{
    public TokenEndpoint Tokens => tokens;

    public ConversationEndpoint Conversations => conversations;

    public ActivityEndpoint Activities => activities;

    public UploadEndpoint Uploads => uploads;

    public StreamEndpoint Streams => streams;
}
