using System.Globalization;
using System.Net;
using System.Text;
using CustomerBot.Privacy;

namespace CustomerBot.Bot.Endpoints;

/// <summary>
/// How the chat meets the requirements of accessibility: description of the service, explanations, how each is met, authority
/// (§ 14(1) no. 2 with Anlage 3 no. 1 BFSG). Made from the texts and the declarations.
/// </summary>
internal static class AccessibilityPage
{
    public const string Path = "/accessibility";

    private static readonly string[] s_ways =
    [
        nameof(Texts.AccessibilityKeyboard),
        nameof(Texts.AccessibilityScreenReader),
        nameof(Texts.AccessibilityContrast),
        nameof(Texts.AccessibilityZoom),
        nameof(Texts.AccessibilityMotion),
        nameof(Texts.AccessibilityMistakes),
        nameof(Texts.AccessibilityTime),
        nameof(Texts.AccessibilityWords),
    ];

    /// <summary>The content of the page's body in one language.</summary>
    public static string Body(Controller controller, CultureInfo culture)
    {
        var html = new StringBuilder();
        html.Append(culture, $"<h1>{Text(nameof(Texts.AccessibilityTitle), culture)}</h1>");
        html.Append(culture, $"<p>{Text(nameof(Texts.AccessibilityIntroduction), culture, controller.Name)}</p>");
        Section(html, culture, nameof(Texts.AccessibilityServiceTitle), nameof(Texts.AccessibilityService));
        Section(html, culture, nameof(Texts.AccessibilityUseTitle), nameof(Texts.AccessibilityUse));
        Section(html, culture, nameof(Texts.AccessibilityHowTitle), nameof(Texts.AccessibilityHow));
        html.Append("<ul>").AppendJoin("", s_ways.Select(way => $"<li>{Text(way, culture)}</li>")).Append("</ul>");
        html.Append(culture, $"<p>{Text(nameof(Texts.AccessibilityChecks), culture)}</p>");
        AppendLimits(html, controller.Accessibility, culture);
        AppendContact(html, controller, culture);
        AppendAuthority(html, controller.Accessibility, culture);
        return html.ToString();
    }

    private static void AppendLimits(StringBuilder html, Accessibility accessibility, CultureInfo culture)
    {
        html.Append(culture, $"<h2>{Text(nameof(Texts.AccessibilityLimitsTitle), culture)}</h2>");
        if (accessibility.Limits.Count == 0)
        {
            html.Append(culture, $"<p>{Text(nameof(Texts.AccessibilityNoLimits), culture)}</p>");
            return;
        }

        var limits = accessibility.Limits.Select(limit => $"<li>{Encode(limit.For(culture.TwoLetterISOLanguageName))}</li>");
        html.Append("<ul>").AppendJoin("", limits).Append("</ul>");
    }

    private static void AppendContact(StringBuilder html, Controller controller, CultureInfo culture)
    {
        var (email, hours) = (Encode(controller.ContactEmail), Encode(controller.ServiceHours(culture.TwoLetterISOLanguageName)));
        Section(html, culture, nameof(Texts.AccessibilityContactTitle), nameof(Texts.AccessibilityContact));
        html.Append(culture, $"<p>{Encode(controller.Name)}<br>{Encode(controller.Address)}<br>");
        html.Append(culture, $"<a href=\"mailto:{email}\">{email}</a><br>{Encode(controller.ContactPhone)} ({hours})</p>");
    }

    private static void AppendAuthority(StringBuilder html, Accessibility accessibility, CultureInfo culture)
    {
        var (name, url) = (Encode(accessibility.Authority.For(culture.TwoLetterISOLanguageName)), Encode(accessibility.AuthorityUrl));
        html.Append(culture, $"<h2>{Text(nameof(Texts.AccessibilityAuthorityTitle), culture)}</h2>");
        html.Append(
            culture,
            $"<p>{name}<br>{Encode(accessibility.AuthorityAddress)}<br><a href=\"{url}\" rel=\"noreferrer\">{url}</a></p>"
        );
        html.Append(culture, $"<p>{Text(nameof(Texts.AccessibilityState), culture, accessibility.CheckedOn)}</p>");
    }

    private static void Section(StringBuilder html, CultureInfo culture, string titleKey, string textKey) =>
        html.Append(culture, $"<h2>{Text(titleKey, culture)}</h2><p>{Text(textKey, culture)}</p>");

    private static string Text(string key, CultureInfo culture, params object[] arguments) =>
        Encode(string.Format(culture, Texts.ResourceManager.GetString(key, culture)!, arguments));

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
