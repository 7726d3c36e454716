namespace CustomerBot.Bot.Hosting;

/// <summary>The program refuses to start; each problem says what the operator changes.</summary>
internal sealed class StartupException(params string[] problems) : Exception(string.Join(Environment.NewLine, problems))
{
    public IReadOnlyList<string> Problems { get; } = problems;
}
