using System.Xml;

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
    public required AccessibilityFile Accessibility { get; init; }
    public required List<KeptFile> KeptByLaw { get; init; }

    internal sealed record OfficerFile(string Name, string Address, string Email);

    internal sealed record AuthorityFile(Dictionary<string, string> Name, string Address, string Url);

    internal sealed record AccessibilityFile(AuthorityFile Authority, DateOnly CheckedOn, List<Dictionary<string, string>> Limits)
    {
        public Accessibility ToAccessibility() =>
            new(new(Authority.Name), Authority.Address, Authority.Url, CheckedOn, [.. Limits.Select(limit => new LocalizedText(limit))]);
    }

    internal sealed record KeptFile(
        Dictionary<string, string> What,
        Dictionary<string, string> Where,
        Dictionary<string, string> Law,
        string Period,
        Dictionary<string, string> Starts
    )
    {
        public KeptByLaw ToKept() => new(new(What), new(Where), new(Law), XmlConvert.ToTimeSpan(Period), new(Starts));
    }

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
            Accessibility = Accessibility.ToAccessibility(),
            KeptByLaw = [.. KeptByLaw.Select(kept => kept.ToKept())],
        };
}
