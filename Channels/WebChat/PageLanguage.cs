using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace CustomerBot.Channels.WebChat;

/// <summary>Which language the page speaks: what the customer asks for, else what the browser wants, else the first of the bot's.</summary>
internal static class PageLanguage
{
    public static CultureInfo Of(HttpRequest request, Languages languages)
    {
        if (languages.Find(request.Query["lang"]) is { } asked)
        {
            return asked;
        }

        var wanted = request.GetTypedHeaders().AcceptLanguage.OrderByDescending(value => value.Quality ?? 1);
        return wanted.Select(value => languages.Find(value.Value.ToString())).FirstOrDefault(language => language is not null)
            ?? languages.First;
    }
}
