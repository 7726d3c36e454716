using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>Compares a reply with the one of a transcript; throws when they differ.</summary>
public delegate void ValidateReply(IActivity expected, IActivity actual);
