using System.Collections;
using System.Globalization;
using System.Resources;

namespace CustomerBot;

/// <summary>Reads the resource file of one language, without what other languages would say in its place.</summary>
public static class ResourceFile
{
    /// <summary>The entries by name; none if the language has no file.</summary>
    public static IReadOnlyDictionary<string, string> InFileOf(this ResourceManager resources, string language)
    {
        var entries = resources.GetResourceSet(CultureInfo.GetCultureInfo(language), createIfNotExists: true, tryParents: false);
        return entries?.Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!) ?? [];
    }

    /// <summary>Names that the neutral file has and the one of a language has not.</summary>
    public static IReadOnlyList<string> MissingInFileOf(this ResourceManager resources, string language)
    {
        var there = resources.InFileOf(language);
        return [.. resources.InFileOf(Neutral).Keys.Where(name => !there.ContainsKey(name)).Order(StringComparer.Ordinal)];
    }

    private static string Neutral => TextFiles.Languages[0];
}
