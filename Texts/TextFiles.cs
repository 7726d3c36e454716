using System.Globalization;
using System.Reflection;
using System.Resources;

namespace CustomerBot;

/// <summary>
/// The texts and words that the program was built with, of languages that it speaks or not: what customers type is understood in each,
/// so that a button stays valid after a change of language.
/// </summary>
public static class TextFiles
{
    private static readonly char[] Separators = [',', '\n'];

    private static readonly EnumerationOptions LanguageFolders = new() { RecurseSubdirectories = true, MaxRecursionDepth = 1 };

    /// <summary>Two-letter codes of the languages that have texts, the neutral one first.</summary>
    public static IReadOnlyList<string> Languages { get; } = Find();

    /// <summary>A text in every language.</summary>
    /// <exception cref="InvalidOperationException">There is no such text.</exception>
    public static IEnumerable<string> Every(string textName) =>
        Languages.Select(language =>
            Texts.ResourceManager.GetString(textName, CultureInfo.GetCultureInfo(language))
            ?? throw new InvalidOperationException($"Texts.resx has no text {textName}. Add it.")
        );

    /// <summary>All texts of every language.</summary>
    public static IEnumerable<string> All() => Languages.SelectMany(language => Texts.ResourceManager.InFileOf(language).Values);

    /// <summary>What customers type for the same thing in every language, phrase by phrase.</summary>
    /// <param name="wordsName">Name of an entry of Words.resx.</param>
    public static IReadOnlyList<string> Phrases(string wordsName) =>
        [.. Languages.SelectMany(language => Phrases(wordsName, language)).Distinct()];

    /// <summary>What customers of one language type; empty if its file does not say.</summary>
    /// <param name="wordsName">Name of an entry of Words.resx.</param>
    /// <param name="language">Two-letter code.</param>
    public static IReadOnlyList<string> Phrases(string wordsName, string language) =>
        Words.ResourceManager.InFileOf(language).TryGetValue(wordsName, out var words)
            ? words.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            : [];

    /// <summary>The lines that one language has for a thing; none if its file does not say.</summary>
    /// <param name="wordsName">Name of an entry of Words.resx.</param>
    /// <param name="language">Two-letter code.</param>
    public static IReadOnlyList<string> Lines(string wordsName, string language) =>
        Words.ResourceManager.InFileOf(language).TryGetValue(wordsName, out var words)
            ? words.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            : [];

    /// <summary>The files of further languages lie beside the program, in a folder named after the language.</summary>
    private static string[] Find()
    {
        var assembly = typeof(Texts).Assembly;
        var further = Directory
            .EnumerateFiles(AppContext.BaseDirectory, $"{assembly.GetName().Name}.resources.dll", LanguageFolders)
            .Select(file => Path.GetFileName(Path.GetDirectoryName(file)!))
            .Order(StringComparer.Ordinal);
        return [assembly.GetCustomAttribute<NeutralResourcesLanguageAttribute>()!.CultureName, .. further];
    }
}
