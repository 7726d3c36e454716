namespace CustomerBot.Privacy;

/// <summary>One mistake in a declaration.</summary>
/// <param name="File">The file, relative to the folder of the declarations.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="What">What is wrong.</param>
/// <param name="Remedy">What to change.</param>
public sealed record DeclarationProblem(string File, int Line, string What, string Remedy)
{
    /// <summary>In the form that editors jump to.</summary>
    public override string ToString() => $"{File}({Line}): {What} {Remedy}";
}
