using CustomerBot.Dialogs.Understanding;
using FsCheck;
using FsCheck.Xunit;

namespace CustomerBot.Tests.Dialogs.Understanding;

public sealed class UnderstandingTests
{
    [Theory]
    [InlineData("ZURÜCK!", "zurueck")]
    [InlineData("  Zuru\u0308ck … ", "zurueck")]
    [InlineData("Straße", "strasse")]
    [InlineData("don’t", "dont")]
    [InlineData("geht's", "gehts")]
    [InlineData("Ｊａ", "ja")]
    [InlineData("j\u200Ba", "ja")]
    [InlineData("café", "cafe")]
    [InlineData("🙂", "")]
    public void Different_spellings_become_the_same_words(string text, string expected) => Wording.Fold(text).ShouldBe(expected);

    [Property]
    public bool Folding_never_throws_and_changes_nothing_the_second_time(string? text) =>
        Wording.Fold(Wording.Fold(text ?? "")) == Wording.Fold(text ?? "");

    [Theory]
    [InlineData("abbrechen", "abbrechen", true)]
    [InlineData("abbrechen", "abbrechn", true)]
    [InlineData("abbrechen", "aabbrechen", true)]
    [InlineData("abbrechen", "abbrecken", true)]
    [InlineData("abbrechen", "abbrcehen", true)]
    [InlineData("abbrechen", "abrechn", false)]
    [InlineData("", "a", true)]
    [InlineData("ab", "ba", true)]
    [InlineData("a", "abc", false)]
    public void One_slip_is_told_from_another_word(string one, string other, bool near)
    {
        EditDistance.IsAtMostOne(one, other).ShouldBe(near);
        EditDistance.IsAtMostOne(other, one).ShouldBe(near);
    }

    [Property]
    public bool A_text_with_one_letter_more_is_one_slip_away(NonEmptyString text, char letter, byte position)
    {
        var at = position % (text.Get.Length + 1);
        return EditDistance.IsAtMostOne(text.Get, text.Get.Insert(at, letter.ToString()));
    }

    [Theory]
    [InlineData("2", 1)]
    [InlineData("die zweite", 1)]
    [InlineData("the second one", 1)]
    [InlineData("Nummer 3", 2)]
    [InlineData("rückgabe", 1)]
    [InlineData("Wie lange dauert die Lieferung", 0)]
    [InlineData("lieferung", 0)]
    [InlineData("wie", null)]
    [InlineData("4", null)]
    [InlineData("0", null)]
    [InlineData("etwas anderes", null)]
    [InlineData("", null)]
    [InlineData("99999999999999999999", null)]
    public void A_choice_is_read_by_number_or_words(string text, int? expected) =>
        ChoiceReader.Read(text, ["Wie lange dauert die Lieferung?", "Wie geht die Rückgabe?", "Keine davon"]).ShouldBe(expected);

    [Theory]
    [InlineData("passt so", true)]
    [InlineData("ok", true)]
    [InlineData("Ja, stimmt", true)]
    [InlineData("yes", true)]
    [InlineData("stimmt nicht", false)]
    [InlineData("nein", false)]
    [InlineData("vielleicht", null)]
    public void A_confirmation_is_read_more_freely_than_a_consent(string text, bool? expected) =>
        ConfirmationReader.Read(text).ShouldBe(expected);

    [Theory]
    [InlineData("Wie lange dauert das", true)]
    [InlineData("Kann ich das ändern", true)]
    [InlineData("Versand?", true)]
    [InlineData("Erika Muster", false)]
    [InlineData("Will Smith", false)]
    [InlineData("", false)]
    public void A_question_is_known_by_its_shape(string text, bool expected) => QuestionShape.Has(text).ShouldBe(expected);
}
