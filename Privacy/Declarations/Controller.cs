namespace CustomerBot.Privacy;

/// <summary>Who is responsible (GDPR Art. 13(1)(a), (b)).</summary>
public sealed class Controller
{
    private readonly LocalizedText _serviceHours;

    internal Controller(LocalizedText serviceHours) => _serviceHours = serviceHours;

    /// <summary>Name of the company.</summary>
    public required string Name { get; init; }

    /// <summary>Postal address in one line.</summary>
    public required string Address { get; init; }

    /// <summary>Where the privacy page is; a path on this host or a full address.</summary>
    public required string PrivacyPageUrl { get; init; }

    /// <summary>Where the legal notice is (§ 5 DDG).</summary>
    public required string LegalNoticeUrl { get; init; }

    /// <summary>E-mail address of customer service.</summary>
    public required string ContactEmail { get; init; }

    /// <summary>Phone number of customer service.</summary>
    public required string ContactPhone { get; init; }

    /// <summary>Name or role of the data protection officer.</summary>
    public required string DataProtectionOfficer { get; init; }

    /// <summary>E-mail address of the data protection officer.</summary>
    public required string DataProtectionOfficerEmail { get; init; }

    /// <summary>Authority a person can complain to (Art. 77), with address.</summary>
    public required string SupervisoryAuthority { get; init; }

    /// <summary>Web address of that authority.</summary>
    public required string SupervisoryAuthorityUrl { get; init; }

    /// <summary>When people answer.</summary>
    public string ServiceHours(string language) => _serviceHours.For(language);
}
