using CustomerBot.Channels.WebChat;
using CustomerBot.Channels.WebChat.Assets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CustomerBot.Channels;

/// <summary>The chat page: the company's own page with the chat window, and the token that opens it.</summary>
public static class WebChatExtensions
{
    /// <summary>Registers the chat page (section <c>Channels:WebChat</c>); it talks to the Direct Line of this process.</summary>
    public static IServiceCollection AddWebChat(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<WebChatOptions>().Bind(configuration.GetSection(WebChatOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<WebChatOptions>, WebChatOptionsValidator>();
        services.AddSingleton<IMissingTexts, MissingPageTexts>();
        services.AddSingleton<AssetCatalog>();
        services.AddSingleton<AssetEndpoint>();
        services.AddSingleton<ChatPage>();
        services.AddSingleton<PageEndpoint>();
        services.AddSingleton<ChatTokenEndpoint>();
        return services;
    }

    /// <summary>Serves <c>/</c>, <c>/chat/token</c> and the page's assets under <c>/chat/assets/</c>.</summary>
    public static IEndpointRouteBuilder MapWebChat(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapMethods("/", ["GET", "HEAD"], context => Get<PageEndpoint>(context).HandleAsync(context, context.RequestAborted));
        endpoints.MapPost("/chat/token", context => Get<ChatTokenEndpoint>(context).HandleAsync(context, context.RequestAborted));
        endpoints.MapMethods(
            AssetCatalog.Root + "/{hash}/{name}",
            ["GET", "HEAD"],
            context =>
                Get<AssetEndpoint>(context)
                    .HandleAsync(
                        context,
                        (string)context.GetRouteValue("hash")!,
                        (string)context.GetRouteValue("name")!,
                        context.RequestAborted
                    )
        );
        return endpoints;
    }

    private static T Get<T>(HttpContext context)
        where T : notnull => context.RequestServices.GetRequiredService<T>();
}
