using System.CommandLine;
using CustomerBot.Bot.Commands.Incidents;
using CustomerBot.Bot.Commands.Installation;
using CustomerBot.Bot.Commands.Redact;
using CustomerBot.Bot.Commands.Store;
using CustomerBot.Bot.Commands.Transcripts;
using CustomerBot.Bot.Hosting;
using CustomerBot.Bot.Sinks;
using CustomerBot.Privacy;
using CustomerBot.Redaction;
using Microsoft.Extensions.Options;

namespace CustomerBot.Bot.Commands;

/// <summary>The commands of the program, one line each. Without a command it serves.</summary>
internal static class CommandLine
{
    /// <summary>EX_CONFIG of sysexits.h: something is wrong with the configuration.</summary>
    private const int ConfigurationError = 78;

    /// <summary>EX_SOFTWARE of sysexits.h.</summary>
    private const int InternalError = 70;

    public static async Task<int> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        try
        {
            return await Root().Parse(arguments).InvokeAsync(Invocation, cancellationToken);
        }
        catch (OptionsValidationException invalid)
        {
            return Refuse(invalid.Failures);
        }
        catch (InvalidDeclarationsException invalid)
        {
            return Refuse(invalid.Problems.Select(problem => problem.ToString()));
        }
        catch (StartupException refused)
        {
            return Refuse(refused.Problems);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The runtime would print the message, whatever it quotes.
            var redaction = new SinkRedaction(new Redactor(Options.Create(new RedactionOptions())));
            await Console.Error.WriteLineAsync(new RedactedException(exception, redaction).ToString());
            return InternalError;
        }
    }

    /// <summary>The host handles SIGTERM itself and our own handler above prints what went wrong.</summary>
    private static InvocationConfiguration Invocation => new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };

    internal static RootCommand Root()
    {
        var root = new RootCommand("CustomerBot answers customers. Without a command it serves on http://localhost:3978.")
        {
            ChatCommand.Create(),
            IncidentCommand.Create(),
            InstallationCommand.Create(),
            KeysCommand.Create(),
            KnowledgeCommand.Create(),
            LedgerCommand.Create(),
            PrivacyCommand.Create(),
            RedactCommand.Create(),
            RetentionCommand.Create(),
            SubjectCommand.Create(),
            TranscriptsCommand.Create(),
        };
        root.TreatUnmatchedTokensAsErrors = false;
        root.SetAction((result, cancellationToken) => Serve.RunAsync([.. result.UnmatchedTokens], cancellationToken));
        return root;
    }

    private static int Refuse(IEnumerable<string> problems)
    {
        Console.Error.WriteLine("CustomerBot did not start. Change the following:");
        foreach (var problem in problems)
        {
            Console.Error.WriteLine($"- {problem}");
        }

        return ConfigurationError;
    }
}
