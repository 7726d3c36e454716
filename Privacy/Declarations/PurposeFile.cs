using System.Xml;

namespace CustomerBot.Privacy;

/// <summary>A file in <c>Purposes</c> as it is written.</summary>
internal sealed record PurposeFile
{
    public required string Id { get; init; }
    public required int Version { get; init; }
    public required string LegalBasis { get; init; }
    public required Dictionary<string, string> LegalBasisDetails { get; init; }
    public required string DeleteAfter { get; init; }
    public required Dictionary<string, string> RetentionStarts { get; init; }
    public required Dictionary<string, string> Title { get; init; }
    public required Dictionary<string, string> Explanation { get; init; }
    public required Dictionary<string, FieldFile> Fields { get; init; }
    public required List<Dictionary<string, string>> Recipients { get; init; }
    public required List<TransferFile> ThirdCountries { get; init; }
    public required bool Profiling { get; init; }
    public int? MinimumAge { get; init; }
    public required MandatoryFile Mandatory { get; init; }

    internal sealed record FieldFile(
        Dictionary<string, string> Label,
        Dictionary<string, string> WhatFor,
        string Category,
        string Source,
        bool Reference = false
    );

    internal sealed record TransferFile(Dictionary<string, string> Country, Dictionary<string, string> Safeguard);

    internal sealed record MandatoryFile(bool Required, Dictionary<string, string> Consequence);

    public Purpose ToPurpose() =>
        new(Id, Version, new(Title), new(Explanation))
        {
            LegalBasis = LegalBasis,
            LegalBasisDetails = new(LegalBasisDetails),
            DeleteAfter = XmlConvert.ToTimeSpan(DeleteAfter),
            RetentionStarts = new(RetentionStarts),
            Fields = Fields.ToDictionary(
                pair => pair.Key,
                pair => new FieldDeclaration(
                    pair.Key,
                    new(pair.Value.Label),
                    new(pair.Value.WhatFor),
                    pair.Value.Category,
                    pair.Value.Source,
                    pair.Value.Reference
                ),
                StringComparer.Ordinal
            ),
            Recipients = [.. Recipients.Select(texts => new LocalizedText(texts))],
            ThirdCountries =
            [
                .. ThirdCountries.Select(transfer => new ThirdCountryTransfer(new(transfer.Country), new(transfer.Safeguard))),
            ],
            Profiling = Profiling,
            MinimumAge = MinimumAge,
            IsMandatory = Mandatory.Required,
            Consequence = new(Mandatory.Consequence),
        };
}
