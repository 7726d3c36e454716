namespace CustomerBot.Privacy;

/// <summary>One criterion of the threshold check (GDPR Art. 35(1), (3), (4)).</summary>
/// <param name="Id">Such as <c>profiling</c>.</param>
/// <param name="IsOnList">Whether the authorities' list makes an assessment a duty when it is met; else two met criteria do as a rule.</param>
/// <param name="Question">What is looked at.</param>
/// <param name="Answer">What came out.</param>
/// <param name="Because">Why.</param>
public sealed record ThresholdItem(string Id, bool IsOnList, string Question, ThresholdAnswer Answer, string Because);
