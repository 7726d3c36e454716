namespace CustomerBot.Privacy;

/// <summary>The latest decision of one person about one purpose.</summary>
/// <param name="PurposeId">The purpose.</param>
/// <param name="Decision">Given, refused or withdrawn.</param>
/// <param name="At">When.</param>
/// <param name="Number">Proof number.</param>
/// <param name="Language">Language of the text shown.</param>
/// <param name="TextShown">Hash of the text shown.</param>
/// <param name="Declared">Hash of what the declaration said then.</param>
internal sealed record ConsentRecord(
    string PurposeId,
    Decision Decision,
    DateTimeOffset At,
    string Number,
    string Language,
    string TextShown,
    string Declared
)
{
    /// <summary>A consent covers the text it was given to, in the language it was given in; a later change asks again.</summary>
    public ConsentStatus StatusUnder(Declarations declarations) =>
        Decision switch
        {
            Decision.Refused => ConsentStatus.Refused,
            Decision.Withdrawn => ConsentStatus.Withdrawn,
            _ when Declared != declarations[PurposeId].TextHash(Language) => ConsentStatus.Outdated,
            _ => ConsentStatus.Given,
        };
}
