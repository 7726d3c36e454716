using System.Globalization;
using System.Net;
using System.Text;

namespace CustomerBot.Privacy;

/// <summary>The privacy page of the chat (GDPR Art. 13) as HTML without scripts, made from the declarations and nothing else.</summary>
public sealed class PrivacyPage(Declarations declarations)
{
    /// <summary>The content of the page's body in a language such as <c>de</c>.</summary>
    public string Body(string language)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        var html = new StringBuilder();
        html.Append(culture, $"<h1>{Text(nameof(Texts.PrivacyPageTitle), culture)}</h1>");
        Paragraph(html, Format(culture, nameof(Texts.PrivacyPageIntroduction), declarations.Controller.Name));
        AppendController(html, culture);
        AppendPurposes(html, language, culture);
        Section(html, culture, nameof(Texts.PrivacyPageRecipientsTitle), nameof(Texts.PrivacyPageRecipients));
        Section(html, culture, nameof(Texts.PrivacyPageDeviceTitle), nameof(Texts.PrivacyPageDevice));
        Section(html, culture, nameof(Texts.PrivacyPageDutyTitle), nameof(Texts.PrivacyPageDuty));
        Section(html, culture, nameof(Texts.PrivacyPageAutomationTitle), nameof(Texts.PrivacyPageAutomation));
        AppendRights(html, culture);
        return html.ToString();
    }

    private void AppendController(StringBuilder html, CultureInfo culture)
    {
        var controller = declarations.Controller;
        html.Append(culture, $"<h2>{Text(nameof(Texts.PrivacyPageControllerTitle), culture)}</h2>");
        html.Append(culture, $"<p>{Encode(controller.Name)}<br>{Encode(controller.Address)}<br>");
        html.Append(culture, $"<a href=\"mailto:{Encode(controller.ContactEmail)}\">{Encode(controller.ContactEmail)}</a><br>");
        html.Append(culture, $"{Encode(controller.ContactPhone)}</p>");
        html.Append(culture, $"<h2>{Text(nameof(Texts.PrivacyPageOfficerTitle), culture)}</h2>");
        html.Append(culture, $"<p>{Encode(controller.DataProtectionOfficer)}<br>");
        html.Append(
            culture,
            $"<a href=\"mailto:{Encode(controller.DataProtectionOfficerEmail)}\">{Encode(controller.DataProtectionOfficerEmail)}</a></p>"
        );
    }

    private void AppendPurposes(StringBuilder html, string language, CultureInfo culture)
    {
        html.Append(culture, $"<h2>{Text(nameof(Texts.PrivacyPagePurposesTitle), culture)}</h2>");
        foreach (var purpose in declarations.Purposes)
        {
            html.Append(culture, $"<h3 id=\"{Encode(purpose.Id)}\">{Encode(purpose.Title(language))}</h3>");
            html.Append(culture, $"<p>{Encode(purpose.Explanation(language))}</p><dl>");
            Definition(html, culture, nameof(Texts.PrivacyPageBasis), Encode(purpose.LegalBasis));
            Definition(html, culture, nameof(Texts.PrivacyPagePeriod), Encode(Format(culture, nameof(Texts.PeriodInDays), Days(purpose))));
            Definition(html, culture, nameof(Texts.PrivacyPageFields), Fields(purpose, language));
            html.Append("</dl>");
        }
    }

    private void AppendRights(StringBuilder html, CultureInfo culture)
    {
        var controller = declarations.Controller;
        Section(html, culture, nameof(Texts.PrivacyPageRightsTitle), nameof(Texts.PrivacyPageRights));
        html.Append(culture, $"<h2>{Text(nameof(Texts.PrivacyPageAuthorityTitle), culture)}</h2>");
        html.Append(culture, $"<p>{Encode(controller.SupervisoryAuthority(culture.TwoLetterISOLanguageName))}<br>");
        html.Append(
            culture,
            $"<a href=\"{Encode(controller.SupervisoryAuthorityUrl)}\" rel=\"noreferrer\">{Encode(controller.SupervisoryAuthorityUrl)}</a></p>"
        );
    }

    private static int Days(Purpose purpose) => (int)purpose.DeleteAfter.TotalDays;

    private static string Fields(Purpose purpose, string language)
    {
        var items = purpose.Fields.Values.Select(field =>
            $"<li>{Encode(field.Label.For(language))}: {Encode(field.WhatFor.For(language))}</li>"
        );
        return $"<ul>{string.Concat(items)}</ul>";
    }

    private static void Section(StringBuilder html, CultureInfo culture, string titleKey, string textKey)
    {
        html.Append(culture, $"<h2>{Text(titleKey, culture)}</h2>");
        Paragraph(html, Texts.ResourceManager.GetString(textKey, culture)!);
    }

    private static void Definition(StringBuilder html, CultureInfo culture, string termKey, string definition) =>
        html.Append(culture, $"<dt>{Text(termKey, culture)}</dt><dd>{definition}</dd>");

    private static void Paragraph(StringBuilder html, string text) => html.Append("<p>").Append(Encode(text)).Append("</p>");

    private static string Format(CultureInfo culture, string key, object argument) =>
        string.Format(culture, Texts.ResourceManager.GetString(key, culture)!, argument);

    private static string Text(string key, CultureInfo culture) => Encode(Texts.ResourceManager.GetString(key, culture)!);

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
