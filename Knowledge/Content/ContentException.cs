namespace CustomerBot.Knowledge.Content;

/// <summary>A content file cannot be used until someone corrects it.</summary>
internal sealed class ContentException(int line, string problem, string remedy) : Exception($"Line {line}: {problem} {remedy}")
{
    public int Line { get; } = line;

    public string Problem { get; } = problem;

    public string Remedy { get; } = remedy;

    public KnowledgeProblem In(string file) => new(file, Line, Problem, Remedy);
}
