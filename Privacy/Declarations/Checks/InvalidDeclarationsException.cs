namespace CustomerBot.Privacy;

/// <summary>The declarations hold mistakes, so the bot does not start.</summary>
public sealed class InvalidDeclarationsException : Exception
{
    internal InvalidDeclarationsException(IReadOnlyList<DeclarationProblem> problems)
        : base(string.Join(Environment.NewLine, problems)) => Problems = problems;

    /// <summary>All mistakes.</summary>
    public IReadOnlyList<DeclarationProblem> Problems { get; }
}
