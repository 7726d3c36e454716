namespace CustomerBot.Tests.Knowledge;

/// <summary>Content in a language is a folder; there need be no stemmer for it.</summary>
public sealed class FurtherLanguageTests
{
    [Theory]
    [InlineData("fr", "Combien coûte l'envoi ?", "prix des envois")]
    [InlineData("it", "Quanto costa la spedizione?", "spedizioni")]
    [InlineData("nb", "Hva koster leveringen?", "levering")]
    [InlineData("eo", "Kiom kostas la sendado?", "sendado")]
    public void An_entry_is_found_by_the_words_of_its_language(string language, string question, string asked)
    {
        using var folder = new ContentFolderForTest();
        folder.WriteEntry("delivery", question, language: language);
        folder.WriteEntry("contact", "Telefono", language: language);

        var found = folder.Open().Index(language)!.Search(asked, 3);

        found.Entries[0].Id.ShouldBe("delivery");
    }

    [Fact]
    public void A_language_without_content_is_answered_in_the_first()
    {
        ShippedContent.Finder.ById("return-cost", "fr")!.Language.ShouldBe("de");
        ShippedContent.Finder.Entries("fr").ShouldBeEmpty();
    }
}
