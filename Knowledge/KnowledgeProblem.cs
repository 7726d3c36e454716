namespace CustomerBot.Knowledge;

/// <summary>Something wrong in the content, told to the person who edits it.</summary>
/// <param name="File">Path of the file.</param>
/// <param name="Line">Line in the file, counted from 1.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="Remedy">What to do about it.</param>
public sealed record KnowledgeProblem(string File, int Line, string Problem, string Remedy);
