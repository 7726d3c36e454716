namespace CustomerBot.Privacy;

/// <summary>The file <c>controller.json</c> as it is written.</summary>
internal sealed record ControllerFile
{
    public required string Name { get; init; }
    public required string Address { get; init; }
    public string? Representative { get; init; }
    public required string PrivacyPageUrl { get; init; }
    public required string LegalNoticeUrl { get; init; }
    public required string ContactEmail { get; init; }
    public required string ContactPhone { get; init; }
    public required Dictionary<string, string> ServiceHours { get; init; }
    public required OfficerFile DataProtectionOfficer { get; init; }
    public required AuthorityFile SupervisoryAuthority { get; init; }

    internal sealed record OfficerFile(string Name, string Address, string Email);

    internal sealed record AuthorityFile(Dictionary<string, string> Name, string Address, string Url);

    public Controller ToController() =>
        new(new(ServiceHours), new(SupervisoryAuthority.Name))
        {
            Name = Name,
            Address = Address,
            Representative = Representative,
            PrivacyPageUrl = PrivacyPageUrl,
            LegalNoticeUrl = LegalNoticeUrl,
            ContactEmail = ContactEmail,
            ContactPhone = ContactPhone,
            DataProtectionOfficer = DataProtectionOfficer.Name,
            DataProtectionOfficerAddress = DataProtectionOfficer.Address,
            DataProtectionOfficerEmail = DataProtectionOfficer.Email,
            SupervisoryAuthorityAddress = SupervisoryAuthority.Address,
            SupervisoryAuthorityUrl = SupervisoryAuthority.Url,
        };
}
