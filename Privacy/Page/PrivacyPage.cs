using System.Globalization;
using System.Net;
using System.Text;
using CustomerBot.Encryption;
using Microsoft.Extensions.Options;

namespace CustomerBot.Privacy;

/// <summary>The privacy page of the chat (GDPR Art. 13) as HTML without scripts, made from the declarations and the life of the keys.</summary>
public sealed class PrivacyPage(Declarations declarations, IOptions<EncryptionOptions> encryption, IKeyVault vault, Languages languages)
{
    /// <summary>The content of the page's body in a language such as <c>de</c>.</summary>
    public string Body(string language)
    {
        var culture = languages.BestFor(language);
        var html = new StringBuilder();
        html.Append(culture, $"<h1>{Text(nameof(Texts.PrivacyPageTitle), culture)}</h1>");
        Paragraph(html, Format(culture, nameof(Texts.PrivacyPageIntroduction), declarations.Controller.Name));
        AppendController(html, culture);
        AppendPurposes(html, culture);
        Section(html, culture, nameof(Texts.PrivacyPageRecipientsTitle), RecipientsText());
        Section(html, culture, nameof(Texts.PrivacyPageDeviceTitle), nameof(Texts.PrivacyPageDevice));
        if (!declarations.Purposes.Any(purpose => purpose.Profiling))
        {
            Section(html, culture, nameof(Texts.PrivacyPageAutomationTitle), nameof(Texts.PrivacyPageAutomation));
        }

        AppendBackups(html, culture);
        AppendKeptByLaw(html, culture);
        AppendRights(html, culture);
        Paragraph(html, Format(culture, nameof(Texts.PrivacyPageState), declarations.Fingerprint, declarations.ChangedAt));
        return html.ToString();
    }

    /// <summary>The key of an erased person is out of reach when its epoch has ended and the deleted secret is past recovery.</summary>
    private void AppendBackups(StringBuilder html, CultureInfo culture)
    {
        var longest = Period.Name(encryption.Value.EpochLength + vault.RecoverableAfterDeletion, culture);
        html.Append(culture, $"<h2>{Text(nameof(Texts.PrivacyPageBackupsTitle), culture)}</h2>");
        Paragraph(html, Format(culture, nameof(Texts.PrivacyPageBackups), longest));
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

    private void AppendPurposes(StringBuilder html, CultureInfo culture)
    {
        var language = culture.TwoLetterISOLanguageName;
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
        var period = Format(
            culture,
            nameof(Texts.PeriodStarts),
            Period.Name(purpose.DeleteAfter, culture),
            purpose.RetentionStarts.For(language)
        );
        Definition(
            html,
            culture,
            nameof(Texts.PrivacyPageBasis),
            Encode($"{purpose.LegalBasisIn(language)}: {purpose.LegalBasisDetails.For(language)}")
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

    private void AppendKeptByLaw(StringBuilder html, CultureInfo culture)
    {
        if (declarations.Controller.KeptByLaw.Count > 0)
        {
            Section(html, culture, nameof(Texts.PrivacyPageKeptTitle), nameof(Texts.PrivacyPageKept));
            var items = declarations.Controller.KeptByLaw.Select(kept => $"<li>{Encode(Kept(kept, culture))}</li>");
            html.Append("<ul>").AppendJoin("", items).Append("</ul>");
        }
    }

    private static string Kept(KeptByLaw kept, CultureInfo culture)
    {
        var language = culture.TwoLetterISOLanguageName;
        var period = Format(culture, nameof(Texts.PeriodStarts), Period.Name(kept.Period, culture), kept.Starts.For(language));
        return $"{kept.What.For(language)} {kept.Where.For(language)}: {period} ({kept.Law.For(language)})";
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

    private static string Format(CultureInfo culture, string key, params object[] arguments) =>
        string.Format(culture, Texts.ResourceManager.GetString(key, culture)!, arguments);

    private static string Text(string key, CultureInfo culture) => Encode(Texts.ResourceManager.GetString(key, culture)!);

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
