using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CustomerBot.Benchmarks.BotSdk.Servers;

/// <summary>One bot alone in a process: <c>serve floor|echo|dialog PORT</c>. <c>GET /allocated</c> tells the bytes allocated so far.</summary>
internal static class BotServer
{
    public static async Task<int> RunAsync(string bot, string port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(server => server.ListenLocalhost(int.Parse(port, CultureInfo.InvariantCulture)));
        builder.Logging.SetMinimumLevel(LogLevel.None);
        await using var application = builder.Build();
        var answer = Answer(bot);
        application.Run(context => context.Request.Path == "/allocated" ? TellAllocatedAsync(context.Response) : answer(context));
        await application.RunAsync();
        return 0;
    }

    private static RequestDelegate Answer(string bot)
    {
        if (bot == "floor")
        {
            return context => Floor.AnswerAsync(context.Request, context.Response);
        }

        var adapter = new CloudAdapter();
        IBot served = bot == "echo" ? new EchoBot() : new DialogBot(new ConversationState(new MemoryStorage()));
        return context => adapter.ProcessAsync(context.Request, context.Response, served, context.RequestAborted);
    }

    private static Task TellAllocatedAsync(HttpResponse response)
    {
        var text = GC.GetTotalAllocatedBytes(precise: true).ToString(CultureInfo.InvariantCulture);
        response.ContentLength = text.Length;
        return response.WriteAsync(text);
    }
}
