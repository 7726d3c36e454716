namespace CustomerBot.Dialogs.Identity;

/// <summary>How recently a customer must have proven who they are.</summary>
internal enum IdentityNeed
{
    /// <summary>In this conversation, and not too long ago.</summary>
    Normal,

    /// <summary>Within the last minutes (step-up): for what would help a thief of the open chat most, such as another address.</summary>
    Fresh,
}
