namespace CustomerBot.Redaction;

internal readonly record struct KnownValue(PersonalDataKind Kind, string Value);
