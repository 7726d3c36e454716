namespace CustomerBot.Bot.Outbound;

/// <summary>What goes over a connection to the outside.</summary>
internal enum Carries
{
    /// <summary>Keys, tokens and addresses of the bot itself; nothing about customers.</summary>
    NothingPersonal,

    /// <summary>Records sealed under keys that the receiver does not have.</summary>
    SealedData,

    /// <summary>What customers say or what is known about them, readable for the receiver.</summary>
    PersonalData,
}
