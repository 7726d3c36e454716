namespace CustomerBot.Privacy;

/// <summary>One declared field.</summary>
/// <param name="Name">Name of the JSON property.</param>
/// <param name="Label">What people call it.</param>
/// <param name="WhatFor">What the field is needed for.</param>
/// <param name="Category">contact, content, contract, identity, legal or usage.</param>
/// <param name="Source">Who gives it: person, company or system.</param>
/// <param name="IsReference">Whether recipients find the data under it; it is kept for the notice to them (GDPR Art. 19).</param>
public sealed record FieldDeclaration(
    string Name,
    LocalizedText Label,
    LocalizedText WhatFor,
    string Category,
    string Source,
    bool IsReference = false
);
