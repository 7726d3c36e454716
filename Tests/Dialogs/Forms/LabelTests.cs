using System.Collections;
using System.Globalization;
using CustomerBot.Dialogs.Interruptions;
using CustomerBot.Dialogs.Understanding;

namespace CustomerBot.Tests.Dialogs.Forms;

/// <summary>Who presses the name of a field wants to change it, and nothing else.</summary>
public sealed class LabelTests
{
    [Theory, InlineData("de"), InlineData("en")]
    public void No_name_of_a_field_ends_the_form_or_confirms_it(string language)
    {
        var labels = Texts
            .ResourceManager.GetResourceSet(CultureInfo.GetCultureInfo(language), true, true)!
            .Cast<DictionaryEntry>()
            .Where(text => ((string)text.Key).EndsWith("Label", StringComparison.Ordinal) || (string)text.Key == nameof(Texts.FormCorrect))
            .Select(text => (string)text.Value!)
            .ToList();

        labels.ShouldNotBeEmpty();
        labels.Where(label => InterruptionReader.Read(label) is not null).ShouldBeEmpty();
        labels.Where(label => ConfirmationReader.Read(label) is not null).ShouldBeEmpty();
    }
}
