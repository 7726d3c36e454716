namespace CustomerBot.Privacy;

/// <summary>The numbers that a notification asks for (GDPR Art. 33(3)(a)).</summary>
/// <param name="Number">Of this look, as in the ledger, for example I-4KD7M2.</param>
/// <param name="Query">What was asked for.</param>
/// <param name="Certain">Persons whose data lay there.</param>
/// <param name="Possible">Persons whose data was written anew after the access and may have lain there before.</param>
/// <param name="Gone">Persons whom the ledger knows from that time and of whom nothing is left to tell who they are.</param>
/// <param name="Purposes">The same by purpose, certain and possible together.</param>
/// <param name="Events">What the bot itself did meanwhile, from the ledger.</param>
/// <param name="UnreadableEntries">Entries of the ledger that could not be read: a sign that somebody changed them.</param>
public sealed record AffectedReport(
    string Number,
    AffectedQuery Query,
    int Certain,
    int Possible,
    int Gone,
    IReadOnlyList<AffectedPurpose> Purposes,
    IReadOnlyDictionary<string, int> Events,
    int UnreadableEntries
);
