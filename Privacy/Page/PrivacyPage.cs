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
        Section(html, culture, nameof(Texts.PrivacyPageRecipientsTitle), RecipientsText());
        Section(html, culture, nameof(Texts.PrivacyPageDeviceTitle), nameof(Texts.PrivacyPageDevice));
        if (!declarations.Purposes.Any(purpose => purpose.Profiling))
        {
            Section(html, culture, nameof(Texts.PrivacyPageAutomationTitle), nameof(Texts.PrivacyPageAutomation));
        }

        Section(html, culture, nameof(Texts.PrivacyPageBackupsTitle), nameof(Texts.PrivacyPageBackups));
        AppendRights(html, culture);
        var state = string.Format(
            culture,
            Texts.ResourceManager.GetString(nameof(Texts.PrivacyPageState), culture)!,
            declarations.Fingerprint,
            declarations.ChangedAt
        );
        Paragraph(html, state);
        return html.ToString();
    }

    private string RecipientsText() =>
        declarations.Purposes.Any(purpose => purpose.ThirdCountries.Count > 0)
            ? nameof(Texts.PrivacyPageRecipientsAbroad)
            : nameof(Texts.PrivacyPageRecipients);

    private void AppendController(StringBuilder html, CultureInfo culture)
    {
        var controller = declarations.Controller;
        html.Append(culture, $"<h2>{Text(nameof(Texts.PrivacyPageControllerTitle), culture)}</h2>");
        html.Append(culture, $"<p>{Encode(controller.Name)}<br>{Encode(controller.Address)}<br>");
        html.Append(controller.Representative is { Length: > 0 } named ? $"{Encode(named)}<br>" : "");
        html.Append(culture, $"<a href=\"mailto:{Encode(controller.ContactEmail)}\">{Encode(controller.ContactEmail)}</a><br>");
        html.Append(culture, $"{Encode(controller.ContactPhone)}</p>");
        html.Append(culture, $"<h2>{Text(nameof(Texts.PrivacyPageOfficerTitle), culture)}</h2>");
        html.Append(culture, $"<p>{Encode(controller.DataProtectionOfficer)}<br>{Encode(controller.DataProtectionOfficerAddress)}<br>");
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
            AppendPurpose(html, purpose, culture);
            html.Append("</dl>");
        }
    }

    private static void AppendPurpose(StringBuilder html, Purpose purpose, CultureInfo culture)
    {
        var language = culture.TwoLetterISOLanguageName;
        var period = string.Format(
            culture,
            Texts.ResourceManager.GetString(nameof(Texts.PeriodStarts), culture)!,
            Period.Name(purpose.DeleteAfter, culture),
            purpose.RetentionStarts.For(language)
        );
        Definition(
            html,
            culture,
            nameof(Texts.PrivacyPageBasis),
            Encode($"{purpose.LegalBasis}: {purpose.LegalBasisDetails.For(language)}")
        );
        Definition(html, culture, nameof(Texts.PrivacyPagePeriod), Encode(period));
        Definition(html, culture, nameof(Texts.PrivacyPageFields), Fields(purpose, language));
        Definition(html, culture, nameof(Texts.PrivacyPageDutyTitle), Encode(purpose.Consequence.For(language)));
        if (purpose.Recipients.Count > 0)
        {
            var recipients = string.Join("; ", purpose.Recipients.Select(recipient => recipient.For(language)));
            Definition(html, culture, nameof(Texts.PrivacyPageRecipientsTitle), Encode(recipients));
        }

        if (purpose.ThirdCountries.Count > 0)
        {
            var transfers = purpose.ThirdCountries.Select(to => $"{to.Country.For(language)}: {to.Safeguard.For(language)}");
            Definition(html, culture, nameof(Texts.PrivacyPageTransfers), Encode(string.Join("; ", transfers)));
        }
    }

    private void AppendRights(StringBuilder html, CultureInfo culture)
    {
        var controller = declarations.Controller;
        Section(html, culture, nameof(Texts.PrivacyPageRightsTitle), nameof(Texts.PrivacyPageRights));
        html.Append(culture, $"<h2>{Text(nameof(Texts.PrivacyPageAuthorityTitle), culture)}</h2>");
        html.Append(culture, $"<p>{Encode(controller.SupervisoryAuthority(culture.TwoLetterISOLanguageName))}<br>");
        html.Append(culture, $"{Encode(controller.SupervisoryAuthorityAddress)}<br>");
        html.Append(
            culture,
            $"<a href=\"{Encode(controller.SupervisoryAuthorityUrl)}\" rel=\"noreferrer\">{Encode(controller.SupervisoryAuthorityUrl)}</a></p>"
        );
    }

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
