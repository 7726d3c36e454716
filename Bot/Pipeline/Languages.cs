using System.Globalization;
using CustomerBot.Bot.Hosting;
using Microsoft.Extensions.Options;

namespace CustomerBot.Bot.Pipeline;

/// <summary>The languages that the bot speaks, in the order of the configuration; the first is the fallback.</summary>
internal sealed class Languages(IOptions<BotOptions> options)
{
    private readonly CultureInfo[] _cultures = [.. options.Value.Languages.Select(CultureInfo.GetCultureInfo)];

    public CultureInfo BestFor(string? locale)
    {
        if (string.IsNullOrEmpty(locale))
        {
            return _cultures[0];
        }

        var language = locale.Split('-', 2)[0];
        return _cultures.FirstOrDefault(culture => culture.Name.Equals(locale, StringComparison.OrdinalIgnoreCase))
            ?? _cultures.FirstOrDefault(culture => culture.TwoLetterISOLanguageName.Equals(language, StringComparison.OrdinalIgnoreCase))
            ?? _cultures[0];
    }
}
