namespace CustomerBot.Privacy;

/// <summary>Who is responsible (GDPR Art. 13(1)(a), (b)).</summary>
public sealed class Controller
{
    private readonly LocalizedText _serviceHours;
    private readonly LocalizedText _supervisoryAuthority;

    internal Controller(LocalizedText serviceHours, LocalizedText supervisoryAuthority)
    {
        _serviceHours = serviceHours;
        _supervisoryAuthority = supervisoryAuthority;
    }

    /// <summary>Name of the company.</summary>
    public required string Name { get; init; }

    /// <summary>Postal address in one line.</summary>
    public required string Address { get; init; }

    /// <summary>Who represents the company, if that is to be told.</summary>
    public string? Representative { get; init; }

    /// <summary>Where the privacy page is; a path on this host or a full address.</summary>
    public required string PrivacyPageUrl { get; init; }

    /// <summary>Where the legal notice is (§ 5 DDG).</summary>
    public required string LegalNoticeUrl { get; init; }

    /// <summary>E-mail address of customer service.</summary>
    public required string ContactEmail { get; init; }

    /// <summary>Phone number of customer service.</summary>
    public required string ContactPhone { get; init; }

    /// <summary>Name of the data protection officer.</summary>
    public required string DataProtectionOfficer { get; init; }

    /// <summary>Postal address of the data protection officer.</summary>
    public required string DataProtectionOfficerAddress { get; init; }

    /// <summary>E-mail address of the data protection officer.</summary>
    public required string DataProtectionOfficerEmail { get; init; }

    /// <summary>Postal address of the supervisory authority.</summary>
    public required string SupervisoryAuthorityAddress { get; init; }

    /// <summary>Web address of the supervisory authority.</summary>
    public required string SupervisoryAuthorityUrl { get; init; }

    /// <summary>What the company says about the accessibility of the chat (§ 14 BFSG).</summary>
    public required Accessibility Accessibility { get; init; }

    /// <summary>What must be kept in other systems even after an erasure (Art. 17(3)).</summary>
    public required IReadOnlyList<KeptByLaw> KeptByLaw { get; init; }

    /// <summary>Languages in which the texts about the company are.</summary>
    public IEnumerable<string> Languages => _serviceHours.Languages.Intersect(_supervisoryAuthority.Languages);

    /// <summary>When people answer.</summary>
    public string ServiceHours(string language) => _serviceHours.For(language);

    /// <summary>Authority a person can complain to (Art. 77).</summary>
    public string SupervisoryAuthority(string language) => _supervisoryAuthority.For(language);
}
