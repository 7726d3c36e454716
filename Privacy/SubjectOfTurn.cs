namespace CustomerBot.Privacy;

/// <summary>The data subject of the turn that runs; kept in the turn's state.</summary>
public sealed record SubjectOfTurn(DataSubject Subject);
