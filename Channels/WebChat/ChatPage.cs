using System.Collections.Frozen;
using System.Globalization;
using System.Net;
using System.Resources;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using CustomerBot.Channels.WebChat.Assets;
using CustomerBot.Privacy;
using Microsoft.Extensions.Options;

namespace CustomerBot.Channels.WebChat;

/// <summary>The page as HTML, once per language: template, sentences, company, addresses of the files.</summary>
internal sealed partial class ChatPage
{
    private readonly FrozenDictionary<string, (byte[] Html, string Tag)> _pages;

    public ChatPage(
        AssetCatalog assets,
        Declarations declarations,
        IDirectLineKeys keys,
        Languages languages,
        IOptions<WebChatOptions> options
    )
    {
        var template = Template(keys.AreForDevelopment);
        var fixedValues = FixedValues(assets, declarations.Controller, options.Value);
        _pages = languages.Codes.ToFrozenDictionary(
            language => language,
            language => Build(WithLinks(template, languages.Codes, language), languages.BestFor(language), fixedValues),
            StringComparer.Ordinal
        );
    }

    /// <summary>The sentences of the page.</summary>
    public static ResourceManager Sentences { get; } = new("CustomerBot.Channels.WebChat.Texts.PageTexts", typeof(ChatPage).Assembly);

    public (byte[] Html, string Tag) In(CultureInfo language) => _pages[language.TwoLetterISOLanguageName];

    /// <summary>The footer warns only where keys protect nothing.</summary>
    private static string Template(bool warns)
    {
        var template = AssetCatalog.Template("index.html");
        return warns ? template : TrialWarning().Replace(template, "");
    }

    /// <summary>One link for each of the other languages.</summary>
    private static string WithLinks(string template, IReadOnlyList<string> languages, string language)
    {
        var links = languages
            .Where(other => other != language)
            .Select(other =>
                $"<a class=\"language\" href=\"?lang={other}\" lang=\"{other}\" hreflang=\"{other}\">{Languages.NameOf(other)}</a>"
            );
        return template.Replace("{{languageLinks}}", string.Concat(links), StringComparison.Ordinal);
    }

    private static (byte[] Html, string Tag) Build(string template, CultureInfo language, Dictionary<string, string> fixedValues)
    {
        string Text(string name) => Sentences.GetString(name, language) ?? throw new InvalidOperationException($"PageTexts has no {name}.");

        string Value(string name) =>
            name switch
            {
                "language" => language.TwoLetterISOLanguageName,
                "locale" => language.Name,
                _ => fixedValues.GetValueOrDefault(name)
                    ?? Text(name).Replace("{company}", fixedValues["company"], StringComparison.Ordinal),
            };

        var html = Encoding.UTF8.GetBytes(Placeholder().Replace(template, match => WebUtility.HtmlEncode(Value(match.Groups[1].Value))));
        return (html, $"\"{Convert.ToHexStringLower(SHA256.HashData(html))[..16]}\"");
    }

    private static Dictionary<string, string> FixedValues(AssetCatalog assets, Controller controller, WebChatOptions options) =>
        new(StringComparer.Ordinal)
        {
            ["company"] = options.Title.Length > 0 ? options.Title : controller.Name,
            ["privacyUrl"] = controller.PrivacyPageUrl,
            ["legalNoticeUrl"] = controller.LegalNoticeUrl,
            ["contactEmail"] = controller.ContactEmail,
            ["contactPhone"] = controller.ContactPhone,
            ["uploads"] = options.AllowUploads ? "true" : "false",
            ["webChat"] = assets.WebChatAddress ?? "",
            ["script"] = assets.AddressOf("chat.js"),
            ["style"] = assets.AddressOf("chat.css"),
            ["theme"] = assets.AddressOf("theme.css"),
            ["icon"] = assets.AddressOf("icon.svg"),
        };

    [GeneratedRegex(@"^.*\{\{trialWarning\}\}.*\n", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex TrialWarning();

    [GeneratedRegex(@"\{\{(\w+)\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
