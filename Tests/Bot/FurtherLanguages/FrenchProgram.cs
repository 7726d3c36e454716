using System.Collections;
using System.Resources;
using System.Text.Json.Nodes;
using CustomerBot.Channels.WebChat;
using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Bot.FurtherLanguages;

/// <summary>
/// A copy of the built program to which a company added French. A few texts are French, the others English behind a mark: a text
/// without it was not taken from the new files.
/// </summary>
internal sealed class FrenchProgram : IDisposable
{
    /// <summary>Stands before every text of the made-up translation.</summary>
    public const string Mark = "[fr] ";

    private static readonly Dictionary<string, string> French = new()
    {
        ["DatePattern"] = "d MMMM yyyy",
        ["ExportFileName"] = "mes-donnees",
        ["Help"] = "Aide",
        ["HelpText"] = "[fr] Voici ce que je sais faire.",
        ["LanguageChosen"] = "[fr] Volontiers. Je vous réponds désormais en français.",
        ["LegalBasisArticle6"] = "art. 6, par. 1, point {0}, du RGPD",
        ["LegalBasisLetter"] = "{0})",
        ["RequestCallback"] = "Demander un rappel",
        ["heading"] = "Comment pouvons-nous vous aider ?",
    };

    private static readonly Dictionary<string, string> Typed = new()
    {
        ["ThisLanguage"] = "en français, français, französisch, in french, parlez-vous français",
        ["Courtesy"] = "merci, svp",
        ["Help"] = "aide, au secours",
        ["ConsentYes"] = "oui, d'accord, je suis d'accord",
        ["ConsentNo"] = "non, non merci",
    };

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("french");

    /// <param name="without">Texts that nobody translated yet.</param>
    public FrenchProgram(params string[] without)
    {
        Copy(new(Path.GetDirectoryName(BotProcess.Program)!), _folder);
        ResourceAssembly.Write(
            _folder.FullName,
            "fr",
            "Texts",
            ("CustomerBot.Texts", Translated(Texts.ResourceManager, without)),
            ("CustomerBot.Words", Typed)
        );
        ResourceAssembly.Write(
            _folder.FullName,
            "fr",
            "Channels",
            ("CustomerBot.Channels.WebChat.Texts.PageTexts", Translated(ChatPage.Sentences, []))
        );
        TranslateDeclarations();
        AddContent();
    }

    /// <summary>The file to run.</summary>
    public string File => Path.Combine(_folder.FullName, "Bot.dll");

    /// <summary>Content that the program was given, French beside what it ships with.</summary>
    public string ContentPath => Path.Combine(_folder.FullName, "Knowledge", "Content");

    public void Dispose() => _folder.Delete(recursive: true);

    private static Dictionary<string, string> Translated(ResourceManager resources, string[] without) =>
        resources
            .GetResourceSet(new("en"), createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>()
            .Select(entry => (Name: (string)entry.Key, English: (string)entry.Value!))
            .Where(text => !without.Contains(text.Name))
            .ToDictionary(text => text.Name, text => French.GetValueOrDefault(text.Name, Mark + text.English));

    private static void Copy(DirectoryInfo from, DirectoryInfo to)
    {
        foreach (var file in from.EnumerateFiles())
        {
            file.CopyTo(Path.Combine(to.FullName, file.Name));
        }

        foreach (var folder in from.EnumerateDirectories())
        {
            Copy(folder, to.CreateSubdirectory(folder.Name));
        }
    }

    private void TranslateDeclarations()
    {
        var declarations = Path.Combine(_folder.FullName, "Declarations");
        foreach (var file in Directory.EnumerateFiles(declarations, "*.json", SearchOption.AllDirectories))
        {
            if (!file.EndsWith(".schema.json", StringComparison.Ordinal))
            {
                var declaration = JsonNode.Parse(System.IO.File.ReadAllText(file))!;
                Translate(declaration);
                System.IO.File.WriteAllText(file, declaration.ToJsonString());
            }
        }
    }

    private static void Translate(JsonNode? node)
    {
        if (node is JsonObject text && text["en"] is JsonValue english)
        {
            text["fr"] = Mark + english.GetValue<string>();
            return;
        }

        var parts = node is JsonObject group ? group.Select(property => property.Value) : node as JsonArray;
        foreach (var part in parts ?? [])
        {
            Translate(part);
        }
    }

    private void AddContent()
    {
        var folder = Directory.CreateDirectory(Path.Combine(ContentPath, "fr", "faq"));
        System.IO.File.WriteAllText(
            Path.Combine(folder.FullName, "return-cost.md"),
            "---\nid: return-cost\nquestion: \"Combien coûte l'envoi d'un retour ?\"\n---\nDepuis la France, le retour coûte 4,95 €.\n"
        );
    }
}
