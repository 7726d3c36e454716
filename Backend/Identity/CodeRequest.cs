using CustomerBot.Privacy;

namespace CustomerBot.Backend;

/// <summary>What somebody typed to get a code.</summary>
internal sealed record CodeRequest(DataSubject Requester, string ConversationId, string TypedNumber, string TypedEmail, string Language)
{
    public override string ToString() => nameof(CodeRequest);
}
