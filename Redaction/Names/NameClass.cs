namespace CustomerBot.Redaction.Names;

/// <summary>What a word is to the name model, by the lists it stands in; from "surely a name" to "surely none".</summary>
internal enum NameClass : byte
{
    Unknown,
    GivenOnly,
    GivenAndWord,
    GivenAndFrequentWord,
    FamilyOnly,
    FamilyAndWord,
    FamilyAndFrequentWord,
    BothOnly,
    BothAndWord,
    BothAndFrequentWord,
    RareOnly,
    RareAndWord,
    Word,
    FrequentWord,
    VeryFrequentWord,
    Place,
    Number,
    Symbol,
    Outside,
}
