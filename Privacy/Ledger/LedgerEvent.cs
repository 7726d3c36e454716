namespace CustomerBot.Privacy;

/// <summary>What an entry of the ledger says happened. The numbers are part of the chain: never reuse one.</summary>
public enum LedgerEvent
{
    /// <summary>The first notice was shown.</summary>
    NoticeShown = 0,

    /// <summary>Consent to a purpose was given.</summary>
    ConsentGiven = 1,

    /// <summary>Consent to a purpose was refused.</summary>
    ConsentRefused = 2,

    /// <summary>Consent to a purpose was taken back.</summary>
    ConsentWithdrawn = 3,

    /// <summary>A person proved who they are.</summary>
    IdentityProven = 4,

    /// <summary>A person's data was exported.</summary>
    DataExported = 5,

    /// <summary>An erasure begins; from this entry on a restore must repeat it.</summary>
    ErasureBegun = 6,

    /// <summary>An erasure was finished, with the counts.</summary>
    ErasureDone = 7,

    /// <summary>Records whose time was over were deleted, with the counts.</summary>
    RetentionRun = 8,

    /// <summary>Subject keys were wrapped under a new epoch.</summary>
    KeysRotated = 9,

    /// <summary>The secret of an epoch was deleted.</summary>
    EpochDestroyed = 10,

    /// <summary>Somebody of the staff looked at personal data.</summary>
    StaffAccess = 11,

    /// <summary>Old entries were removed up to a signed checkpoint.</summary>
    LedgerPruned = 12,

    /// <summary>A request came in that people must look at.</summary>
    RequestReceived = 13,

    /// <summary>Two more months are needed to answer a request.</summary>
    RequestExtended = 14,

    /// <summary>A request was answered.</summary>
    RequestClosed = 15,

    /// <summary>Data of a purpose must rest: restriction or objection.</summary>
    ProcessingLimited = 16,

    /// <summary>Data of a purpose may be used again.</summary>
    LimitLifted = 17,

    /// <summary>A person asked for a link to download their data.</summary>
    ExportLinkMade = 18,

    /// <summary>Somebody looked whom a data breach concerns.</summary>
    IncidentExamined = 19,

    /// <summary>The notification of a data breach to the authority was drafted.</summary>
    IncidentReported = 20,

    /// <summary>A recipient is to be told of an erasure, rectification or restriction (GDPR Art. 19).</summary>
    RecipientToTell = 21,

    /// <summary>A recipient was told, or it was found to be impossible.</summary>
    RecipientTold = 22,

    /// <summary>The end of the installation begins: everything is deleted after this entry.</summary>
    InstallationEnded = 23,
}
