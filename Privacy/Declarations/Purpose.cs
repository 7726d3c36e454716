using System.Security.Cryptography;
using System.Text;

namespace CustomerBot.Privacy;

/// <summary>One reason to process data, with everything the law wants to know about it.</summary>
public sealed class Purpose
{
    private readonly LocalizedText _title;
    private readonly LocalizedText _explanation;

    internal Purpose(string id, int version, LocalizedText title, LocalizedText explanation)
    {
        Id = id;
        Version = version;
        _title = title;
        _explanation = explanation;
    }

    /// <summary>Stable id, also the name of its file.</summary>
    public string Id { get; }

    /// <summary>Raised when the purpose changes in substance; consents to older versions are asked for again.</summary>
    public int Version { get; }

    /// <summary>For example <c>GDPR Art. 6(1)(a)</c>.</summary>
    public required string LegalBasis { get; init; }

    /// <summary>What the legal basis means here, in plain words.</summary>
    public required LocalizedText LegalBasisDetails { get; init; }

    /// <summary>The legal basis as people of the language cite it, for example <c>Art. 6 Abs. 1 Buchst. a DSGVO</c>.</summary>
    public string LegalBasisIn(string language) => LegalBasisName.For(LegalBasis, language);

    /// <summary>Whether consent is the basis (Art. 6(1)(a)); only then is anybody asked.</summary>
    public bool RequiresConsent => LegalBasis.Contains("Art. 6(1)(a)", StringComparison.Ordinal);

    /// <summary>The fields that may be stored, by name.</summary>
    public required IReadOnlyDictionary<string, FieldDeclaration> Fields { get; init; }

    /// <summary>How long a document lives after it was last written.</summary>
    public required TimeSpan DeleteAfter { get; init; }

    /// <summary>What the storage period starts with.</summary>
    public required LocalizedText RetentionStarts { get; init; }

    /// <summary>Who gets the data.</summary>
    public required IReadOnlyList<LocalizedText> Recipients { get; init; }

    /// <summary>Transfers outside the EU.</summary>
    public required IReadOnlyList<ThirdCountryTransfer> ThirdCountries { get; init; }

    /// <summary>Whether profiling or an automated decision takes place (Art. 22).</summary>
    public required bool Profiling { get; init; }

    /// <summary>Who is younger cannot consent alone (Art. 8); null without consent.</summary>
    public int? MinimumAge { get; init; }

    /// <summary>Whether the data must be given (Art. 13(2)(e)).</summary>
    public required bool IsMandatory { get; init; }

    /// <summary>What follows when it is not given.</summary>
    public required LocalizedText Consequence { get; init; }

    /// <summary>Languages in which the purpose is explained; the check of the declarations wants all its texts in each.</summary>
    public IEnumerable<string> Languages => _title.Languages;

    /// <summary>Short title.</summary>
    public string Title(string language) => _title.For(language);

    /// <summary>One or two sentences.</summary>
    public string Explanation(string language) => _explanation.For(language);

    /// <summary>Changes when anything changes that a person agreed to: version, texts, fields or storage period.</summary>
    public string TextHash(string language)
    {
        var text = new StringBuilder().AppendJoin('\n', Id, Version, LegalBasis, DeleteAfter, Title(language), Explanation(language));
        foreach (var field in Fields.Values.OrderBy(field => field.Name, StringComparer.Ordinal))
        {
            text.Append('\n').AppendJoin('\n', field.Name, field.Label.For(language), field.WhatFor.For(language));
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
