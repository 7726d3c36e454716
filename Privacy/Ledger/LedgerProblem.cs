namespace CustomerBot.Privacy;

/// <summary>What can be wrong with a ledger.</summary>
public enum LedgerProblem
{
    /// <summary>The entry was changed, or moved from another place.</summary>
    Changed,

    /// <summary>Entries are missing here.</summary>
    Missing,

    /// <summary>The entry does not follow from the one before it.</summary>
    NotLinked,

    /// <summary>Entries are missing at the end, or were added without the bot.</summary>
    EndMoved,

    /// <summary>The checkpoint's signature is not the bot's, or it names another hash than the entry has.</summary>
    CheckpointForged,
}
