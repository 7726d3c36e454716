using CustomerBot.Privacy;

namespace CustomerBot.Dialogs.Rights;

/// <summary>A purpose for which something is stored of a person, with the fields that really are.</summary>
internal sealed record StoredPurpose(Purpose Purpose, IReadOnlyList<FieldDeclaration> Fields);
