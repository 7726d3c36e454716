using CustomerBot.Bot.Commands;

namespace CustomerBot.Bot;

internal static class Program
{
    private static Task<int> Main(string[] arguments) => CommandLine.RunAsync(arguments, CancellationToken.None);
}
