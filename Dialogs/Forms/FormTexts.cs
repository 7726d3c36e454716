namespace CustomerBot.Dialogs.Forms;

/// <summary>The texts around a form's fields.</summary>
/// <param name="SummaryName">Name of the text that frames the summary; one gap for the lines.</param>
/// <param name="ConfirmName">Name of the words that confirm it.</param>
internal sealed record FormTexts(string SummaryName, string ConfirmName)
{
    public string Summary => Texts.ResourceManager.GetString(SummaryName, System.Globalization.CultureInfo.CurrentUICulture)!;

    public string Confirm => Texts.ResourceManager.GetString(ConfirmName, System.Globalization.CultureInfo.CurrentUICulture)!;
}
