using YamlDotNet.RepresentationModel;

namespace CustomerBot.Knowledge.Content;

/// <summary>Reads one content file.</summary>
internal static class EntryReader
{
    /// <exception cref="ContentException">The file cannot be used as it is.</exception>
    public static EntrySource Read(ContentFile file)
    {
        var frontMatter = FrontMatter.Parse(TextFile.Read(file.Path));
        if (frontMatter.Body.Length == 0)
        {
            throw new ContentException(1, "The answer is missing.", "Write it below the second line of ---.");
        }

        var wordings = frontMatter.List("wordings").ToList();
        var entry = new Entry
        {
            Id = Required(frontMatter, "id"),
            Kind = file.Kind,
            Language = file.Language,
            Question = frontMatter.Text("question") ?? frontMatter.Text("title") ?? Required(frontMatter, "question"),
            Text = frontMatter.Body,
            Wordings = [.. wordings.Select(TextOf).Where(wording => wording.Length > 0)],
            Action = frontMatter.Text("action"),
            Links = [.. frontMatter.List("links").Select(LinkOf)],
        };
        return new EntrySource(file, entry, frontMatter, [.. wordings.Where(node => TextOf(node).Length == 0).Select(FrontMatter.Line)]);
    }

    private static string Required(FrontMatter frontMatter, string key) =>
        frontMatter.Text(key) ?? throw new ContentException(frontMatter.LineOf(key), $"{key} is missing.", $"Add a line {key}: \"…\".");

    private static string TextOf(YamlNode node) =>
        node is YamlScalarNode scalar
            ? scalar.Value?.Trim() ?? ""
            : throw new ContentException(FrontMatter.Line(node), "A wording is not one text.", "Put wordings with a colon into \"…\".");

    /// <summary>A bare address is its own title.</summary>
    private static EntryLink LinkOf(YamlNode node) =>
        node switch
        {
            YamlScalarNode { Value.Length: > 0 } scalar => new EntryLink(scalar.Value, scalar.Value),
            YamlMappingNode mapping => new EntryLink(Part(mapping, "title"), Part(mapping, "url")),
            _ => throw new ContentException(FrontMatter.Line(node), "A link is empty.", "Write title and url, or remove it."),
        };

    private static string Part(YamlMappingNode link, string key) =>
        link.Children.TryGetValue(new YamlScalarNode(key), out var node) && node is YamlScalarNode { Value.Length: > 0 } scalar
            ? scalar.Value
            : throw new ContentException(FrontMatter.Line(link), $"A link has no {key}.", "Write title and url of each link.");
}
