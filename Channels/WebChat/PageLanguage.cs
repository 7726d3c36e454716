using Microsoft.AspNetCore.Http;

namespace CustomerBot.Channels.WebChat;

/// <summary>Which language the page speaks: what the customer asks for, else what the browser wants, else the company's.</summary>
internal static class PageLanguage
{
    public static readonly IReadOnlyList<string> All = ["de", "en"];

    public static string Of(HttpRequest request, string otherwise)
    {
        if (Find(request.Query["lang"]) is { } asked)
        {
            return asked;
        }

        var wanted = request.GetTypedHeaders().AcceptLanguage.OrderByDescending(value => value.Quality ?? 1);
        return wanted.Select(value => Find(value.Value.ToString())).FirstOrDefault(language => language is not null) ?? otherwise;
    }

    /// <summary>de-AT is de; what the page does not speak is null.</summary>
    private static string? Find(string? tag) =>
        All.FirstOrDefault(language => tag?.Split('-')[0].Equals(language, StringComparison.OrdinalIgnoreCase) == true);
}
