using System.Collections;
using System.Globalization;
using System.Resources;
using CustomerBot.Channels.WebChat.Assets;

namespace CustomerBot.Tests.Channels.WebChat;

public sealed class PageTextTests
{
    private static readonly ResourceManager Texts = new("CustomerBot.Channels.WebChat.Texts.PageTexts", typeof(AssetCatalog).Assembly);

    [Fact]
    public void Both_languages_have_the_same_texts_and_the_page_uses_each()
    {
        var template = AssetCatalog.Template("index.html");

        var german = Keys(CultureInfo.InvariantCulture);

        Keys(CultureInfo.GetCultureInfo("en")).ShouldBe(german);
        german.ShouldAllBe(key => template.Contains($"{{{{{key}}}}}"));
    }

    private static List<string> Keys(CultureInfo culture) =>
        [
            .. Texts
                .GetResourceSet(culture, createIfNotExists: true, tryParents: false)!
                .Cast<DictionaryEntry>()
                .Select(entry => (string)entry.Key)
                .Order(),
        ];
}
