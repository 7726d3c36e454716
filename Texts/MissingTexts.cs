namespace CustomerBot;

/// <summary>Texts that a language lacks.</summary>
/// <param name="Place">The file or folder they belong into, for example <c>Texts/Texts.fr.resx</c>.</param>
/// <param name="Names">Their names there.</param>
public sealed record MissingTexts(string Place, IReadOnlyList<string> Names);
