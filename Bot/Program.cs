using CustomerBot.Bot.Commands;

return await CommandLine.RunAsync(args, CancellationToken.None);
