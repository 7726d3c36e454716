namespace CustomerBot.Storage;

/// <summary>Number of records of one kind.</summary>
/// <param name="Kind">Purpose or internal kind.</param>
/// <param name="Total">All records of the kind.</param>
/// <param name="Due">Those whose time is over.</param>
public sealed record RecordCount(string Kind, long Total, long Due);
