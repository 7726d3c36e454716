using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>Compares a reply with the one of a transcript; throws when they differ.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Unit test bots".</remarks>
public delegate void ValidateReply(IActivity expected, IActivity actual);
