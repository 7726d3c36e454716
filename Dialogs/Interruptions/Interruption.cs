namespace CustomerBot.Dialogs.Interruptions;

/// <summary>What customers may want at any moment, whatever is in progress.</summary>
internal enum Interruption
{
    Help,
    Topics,
    Cancel,
    Back,
    StartOver,
    Human,
    Privacy,
    MyData,
    EraseMyData,
    Delete,
    GiveConsent,
    WithdrawConsent,
    WithdrawContract,
    WithdrawWhat,
    CancelContract,
    Language,
    ThisLanguage,
    SignOut,
    StaySignedIn,
}
