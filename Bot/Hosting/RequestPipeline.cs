using System.Net;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace CustomerBot.Bot.Hosting;

/// <summary>What every HTTP request meets before its endpoint: limits, error form, security headers.</summary>
internal static class RequestPipeline
{
    /// <summary>Turns that run when the process is asked to stop may end within this time.</summary>
    private static readonly TimeSpan s_shutdownTime = TimeSpan.FromSeconds(5);

    public static void AddHosting(this WebApplicationBuilder builder)
    {
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = s_shutdownTime);
        builder.Services.AddOptions<KestrelServerOptions>().Configure<IOptions<BotOptions>>(LimitRequests).Configure(Tls.Restrict);
        builder.Services.AddHealthChecks().AddCheck<StoreHealthCheck>("store").AddCheck<DutiesHealthCheck>(DutiesHealthCheck.Name);
    }

    public static void UseRequestPipeline(this WebApplication app)
    {
        app.UseSecurityHeaders();
        // The built-in diagnostics would log the exception's message, and with it possibly what a customer typed.
        app.UseExceptionHandler(
            new ExceptionHandlerOptions { ExceptionHandler = ReportFailureAsync, SuppressDiagnosticsCallback = _ => true }
        );
        app.UseStatusCodePages(context => ErrorResponse.CompleteAsync(context.HttpContext));
        app.UseWebSockets();
    }

    private static void LimitRequests(KestrelServerOptions kestrel, IOptions<BotOptions> options)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = options.Value.LargestRequest;
    }

    private static Task ReportFailureAsync(HttpContext context)
    {
        var failure = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        if (failure is Microsoft.AspNetCore.Http.BadHttpRequestException refused)
        {
            context.Response.StatusCode = refused.StatusCode;
            return ErrorResponse.CompleteAsync(context);
        }

        if (failure is not null)
        {
            var logger = context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(RequestPipeline));
            Log.RequestFailed(logger, context.TraceIdentifier, ExceptionTrace.Of(failure));
        }

        return ErrorResponse.WriteAsync(context, HttpStatusCode.InternalServerError, "InternalError", "Something failed on our side.");
    }
}
