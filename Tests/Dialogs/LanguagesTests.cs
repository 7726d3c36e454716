namespace CustomerBot.Tests.Dialogs;

public sealed class LanguagesTests
{
    private static readonly Languages All = new(["de-DE", "en-GB", "de-AT", "pl-PL"]);

    [Theory]
    [InlineData("de-DE", "de-DE")]
    [InlineData("de-at", "de-AT")]
    [InlineData("de-CH", "de-DE")]
    [InlineData("en-US", "en-GB")]
    [InlineData("pl", "pl-PL")]
    [InlineData("fr-FR", "de-DE")]
    [InlineData("", "de-DE")]
    [InlineData(null, "de-DE")]
    public void A_tag_gets_its_country_else_its_language_else_the_first(string? tag, string expected) =>
        All.BestFor(tag).Name.ShouldBe(expected);

    [Fact]
    public void A_language_that_is_not_spoken_is_not_found() => All.Find("fr-FR").ShouldBeNull();

    [Fact]
    public void Languages_are_offered_once_in_their_own_words() => All.Names.ShouldBe(["Deutsch", "English", "Polski"]);

    [Fact]
    public void What_a_language_lacks_is_said_in_the_first_before_it_is_said_in_German()
    {
        var slovak = new Languages(["en-GB", "sk-SK"]).BestFor("sk");

        Texts.ResourceManager.GetString(nameof(Texts.Help), slovak).ShouldBe("Help");
    }

    [Fact]
    public void Every_text_is_known_in_each_language_that_has_a_file()
    {
        TextFiles.Languages.ShouldBe(["de", "en"]);
        TextFiles.Every(nameof(Texts.Help)).ShouldBe(["Hilfe", "Help"]);
    }

    [Fact]
    public void Both_languages_have_the_same_words()
    {
        Words.ResourceManager.MissingInFileOf("en").ShouldBeEmpty();
        Words.ResourceManager.InFileOf("en").Keys.Except(Words.ResourceManager.InFileOf("de").Keys).ShouldBeEmpty();
    }
}
