namespace CustomerBot.Privacy;

/// <summary>One declared field.</summary>
/// <param name="Name">Name of the JSON property.</param>
/// <param name="WhatFor">What the field is needed for.</param>
/// <param name="Label">What people call it.</param>
public sealed record FieldDeclaration(string Name, LocalizedText Label, LocalizedText WhatFor);
