using Microsoft.Bot.Builder.Dialogs;

namespace CustomerBot.Dialogs.Rights;

/// <summary>A dialog that the menu "my data" leads to.</summary>
/// <param name="dialogId">Id of the dialog.</param>
/// <param name="wordsName">Name of the text that stands in the menu.</param>
internal abstract class RightDialog(string dialogId, string wordsName) : ComponentDialog(dialogId)
{
    /// <summary>Name of the text that stands in the menu.</summary>
    public string WordsName => wordsName;

    /// <summary>What stands in the menu, in the language of the turn.</summary>
    public string Words => Texts.ResourceManager.GetString(wordsName, System.Globalization.CultureInfo.CurrentUICulture)!;
}
