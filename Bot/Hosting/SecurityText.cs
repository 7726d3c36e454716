using System.Globalization;
using CustomerBot.Dialogs;
using Microsoft.Extensions.Options;

namespace CustomerBot.Bot.Hosting;

/// <summary>The file that tells where weaknesses are reported (RFC 9116), as long as it is fresh.</summary>
internal sealed class SecurityText(
    IOptions<SecurityTextOptions> options,
    IOptions<BotOptions> bot,
    IOptions<DialogsOptions> dialogs,
    TimeProvider clock
)
{
    public const string Path = "/.well-known/security.txt";

    private static readonly TimeSpan s_warnBefore = TimeSpan.FromDays(30);

    /// <summary>Nobody has looked at it for too long: readers must not rely on it any more.</summary>
    public bool IsExpired => options.Value.Contacts.Count > 0 && Left <= TimeSpan.Zero;

    /// <summary>Somebody should look at it within a month.</summary>
    public bool ExpiresSoon => options.Value.Contacts.Count > 0 && Left <= s_warnBefore;

    private TimeSpan Left => options.Value.Expires!.Value - clock.GetUtcNow();

    /// <summary>The file, or null when nobody is named or its date has passed.</summary>
    public string? Text => options.Value.Contacts.Count == 0 || IsExpired ? null : string.Concat(Lines().Select(line => $"{line}\n"));

    private IEnumerable<string> Lines()
    {
        var expires = options.Value.Expires!.Value.ToUniversalTime();
        var languages = bot.Value.Languages.Select(language => language.Split('-')[0]).Distinct();
        foreach (var contact in options.Value.Contacts)
        {
            yield return $"Contact: {contact}";
        }

        yield return $"Expires: {expires.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)}";
        yield return $"Preferred-Languages: {string.Join(", ", languages)}";
        if (dialogs.Value.PublicUrl.StartsWith("https:", StringComparison.OrdinalIgnoreCase))
        {
            yield return $"Canonical: {dialogs.Value.PublicUrl.TrimEnd('/')}{Path}";
        }

        foreach (var (field, address) in new[] { ("Policy", options.Value.Policy), ("Encryption", options.Value.Encryption) })
        {
            if (address.Length > 0)
            {
                yield return $"{field}: {address}";
            }
        }
    }
}
