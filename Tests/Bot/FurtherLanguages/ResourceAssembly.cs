using System.Globalization;
using System.Resources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CustomerBot.Tests.Bot.FurtherLanguages;

/// <summary>The resource files of one language as the build makes them, beside a built program.</summary>
internal static class ResourceAssembly
{
    /// <summary>Writes <c>{folder}/{language}/{room}.resources.dll</c>.</summary>
    /// <param name="folder">The program.</param>
    /// <param name="language">Two-letter code.</param>
    /// <param name="room">The project the files belong to.</param>
    /// <param name="files">Each file by its name without ending, for example <c>CustomerBot.Texts</c>.</param>
    public static void Write(
        string folder,
        string language,
        string room,
        params (string File, IReadOnlyDictionary<string, string> Texts)[] files
    )
    {
        var resources = files.Select(file => new ResourceDescription(
            $"{file.File}.{language}.resources",
            () => new MemoryStream(Bytes(file.Texts)),
            isPublic: true
        ));
        var culture = CSharpSyntaxTree.ParseText($"[assembly: System.Reflection.AssemblyCulture(\"{language}\")]");
        var version = CSharpSyntaxTree.ParseText("[assembly: System.Reflection.AssemblyVersion(\"1.0.0.0\")]");
        var compilation = CSharpCompilation.Create(
            $"{room}.resources",
            [culture, version],
            [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
            new(OutputKind.DynamicallyLinkedLibrary)
        );
        Directory.CreateDirectory(Path.Combine(folder, language));
        using var file = File.Create(Path.Combine(folder, language, $"{room}.resources.dll"));
        var result = compilation.Emit(file, manifestResources: resources);
        result.Success.ShouldBeTrue(string.Join('\n', result.Diagnostics.Select(each => each.GetMessage(CultureInfo.InvariantCulture))));
    }

    private static byte[] Bytes(IReadOnlyDictionary<string, string> texts)
    {
        using var bytes = new MemoryStream();
        using (var writer = new ResourceWriter(bytes))
        {
            foreach (var (name, text) in texts)
            {
                writer.AddResource(name, text);
            }

            writer.Generate();
            return bytes.ToArray();
        }
    }
}
