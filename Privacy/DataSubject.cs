namespace CustomerBot.Privacy;

/// <summary>Pseudonymous reference to a person or, in group chats, to a conversation. Never printed.</summary>
public readonly record struct DataSubject
{
    private readonly string? _kind;
    private readonly string? _scope;
    private readonly string? _id;

    private DataSubject(string kind, string scope, string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(scope);
        ArgumentException.ThrowIfNullOrEmpty(id);
        _kind = kind;
        _scope = scope;
        _id = id;
    }

    /// <summary>The person behind a user id of a channel.</summary>
    public static DataSubject ForUser(string channelId, string userId) => new("user", channelId, userId);

    /// <summary>The conversation itself, where several people share it.</summary>
    public static DataSubject ForConversation(string channelId, string conversationId) => new("conversation", channelId, conversationId);

    /// <summary>A customer whose identity was proven.</summary>
    public static DataSubject ForCustomer(string customerNumber) => new("customer", "company", customerNumber);

    /// <summary>What is left to do after an erasure, known by the number of its receipt alone.</summary>
    internal static DataSubject ForRequest(string number) => new("request", "company", number);

    /// <summary>A subject from the parts that a document of its own kept.</summary>
    internal static DataSubject FromParts(IReadOnlyList<string> parts) => new(parts[0], parts[1], parts[2]);

    /// <summary>Parts of the logical key; only a pseudonym of them reaches a disk.</summary>
    internal string[] Parts =>
        _kind is null
            ? throw new InvalidOperationException("A data subject must come from ForUser, ForConversation or ForCustomer.")
            : [_kind, _scope!, _id!];

    /// <summary>Prints the kind of data, never the person.</summary>
    public override string ToString() => nameof(DataSubject);
}
