namespace CustomerBot.Dialogs.Identity;

/// <summary>Names of what a customer gives to prove who they are; keys of the draft and of the answers read.</summary>
internal static class IdentityPart
{
    public const string Number = "number";
    public const string Email = "email";
    public const string Code = "code";

    /// <summary>Key of the draft: a code was asked for.</summary>
    public const string Sent = "sent";

    /// <summary>Key of the draft: the customer is known and proves it once more.</summary>
    public const string StepUp = "stepUp";

    /// <summary>Key of the draft: what became of the last code typed.</summary>
    public const string Outcome = "outcome";
}
