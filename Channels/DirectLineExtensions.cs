using CustomerBot.Channels.DirectLine;
using CustomerBot.Channels.DirectLine.Endpoints;
using CustomerBot.Channels.DirectLine.Feed;
using CustomerBot.Channels.DirectLine.Http;
using CustomerBot.Channels.DirectLine.Limits;
using CustomerBot.Channels.DirectLine.Streams;
using CustomerBot.Channels.DirectLine.Tokens;
using CustomerBot.Channels.DirectLine.Turns;
using CustomerBot.Channels.DirectLine.Uploads;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CustomerBot.Channels;

/// <summary>Direct Line 3.0 in this process: no third party sees the conversation.</summary>
public static class DirectLineExtensions
{
    /// <summary>Two minutes are the shortest idle time that common proxies allow; a ping each 30 seconds stays well below.</summary>
    private static readonly TimeSpan PingInterval = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Registers the channel (section <c>Channels:DirectLine</c>). Needs <see cref="IBot"/>, <see cref="TimeProvider"/>,
    /// <see cref="IDirectLineKeys"/> and the declared store. <paramref name="configurePipeline"/> adds the middleware.
    /// </summary>
    public static IServiceCollection AddDirectLine(
        this IServiceCollection services,
        IConfiguration configuration,
        Action<IServiceProvider, BotAdapter> configurePipeline
    )
    {
        services.AddOptions<DirectLineOptions>().Bind(configuration.GetSection(DirectLineOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<DirectLineOptions>, DirectLineOptionsValidator>();
        AddConversations(services);
        AddEndpoints(services);
        services.AddSingleton<DirectLineAdapter>(provider =>
        {
            var adapter = ActivatorUtilities.CreateInstance<DirectLineAdapter>(provider);
            configurePipeline(provider, adapter);
            return adapter;
        });
        return services;
    }

    /// <summary>Serves <c>/v3/directline</c> and all below it.</summary>
    public static IEndpointRouteBuilder MapDirectLine(this IEndpointRouteBuilder endpoints)
    {
        var pipeline = endpoints.CreateApplicationBuilder();
        pipeline.UseWebSockets(new WebSocketOptions { KeepAliveInterval = PingInterval, KeepAliveTimeout = PingInterval });
        pipeline.Run(context =>
            context.RequestServices.GetRequiredService<DirectLineRouter>().HandleAsync(context, context.RequestAborted)
        );
        endpoints.Map(PublicAddress.Root + "/{**path}", pipeline.Build()).WithDisplayName("Direct Line");
        return endpoints;
    }

    private static void AddConversations(IServiceCollection services)
    {
        services.AddSingleton<FeedStore>();
        services.AddSingleton<FileStore>();
        services.AddSingleton<ConversationRegistry>();
        services.AddSingleton<ConversationService>();
        services.AddSingleton<TurnSettings>();
        services.AddSingleton<TurnDrain>();
        services.AddSingleton<TurnRunner>();
        services.AddHostedService<TurnLifetime>();
    }

    private static void AddEndpoints(IServiceCollection services)
    {
        services.AddSingleton<TokenService>();
        services.AddSingleton<CallerReader>();
        services.AddSingleton<StreamTickets>();
        services.AddSingleton<RateGate>();
        services.AddSingleton<PublicAddress>();
        services.AddSingleton<CrossOrigin>();
        services.AddSingleton<Grants>();
        services.AddSingleton<TokenEndpoint>();
        services.AddSingleton<ConversationEndpoint>();
        services.AddSingleton<ActivityEndpoint>();
        services.AddSingleton<UploadEndpoint>();
        services.AddSingleton<StreamEndpoint>();
        services.AddSingleton<DirectLineEndpoints>();
        services.AddSingleton<DirectLineRouter>();
    }
}
