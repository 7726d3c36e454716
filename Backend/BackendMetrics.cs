using System.Diagnostics.Metrics;

namespace CustomerBot.Backend;

/// <summary>What an operator watches: faults of the company's systems and of mail. Tags are names of operations and faults, nothing else.</summary>
internal sealed class BackendMetrics(IMeterFactory meters)
{
    public const string MeterName = "CustomerBot.Backend";

    private readonly Counter<long> _faults = meters
        .Create(MeterName)
        .CreateCounter<long>("customerbot.backend.faults", "{fault}", "Calls that the company's systems could not serve.");

    private readonly Counter<long> _mails = meters
        .Create(MeterName)
        .CreateCounter<long>("customerbot.backend.mails", "{mail}", "Mails by outcome: sent, retried, givenUp, unreadable.");

    private readonly Counter<long> _codes = meters
        .Create(MeterName)
        .CreateCounter<long>("customerbot.backend.codes", "{code}", "One-time codes by outcome.");

    /// <summary>Counts the fault and gives the exception to throw.</summary>
    public BackendUnavailableException Fault(string operation, BackendFault fault, Exception? inner = null)
    {
        _faults.Add(1, new("operation", operation), new("fault", fault.ToString()));
        return BackendUnavailableException.During(operation, fault, inner);
    }

    public void Mail(string outcome, int count = 1) => _mails.Add(count, new KeyValuePair<string, object?>("outcome", outcome));

    public void Code(string outcome) => _codes.Add(1, new KeyValuePair<string, object?>("outcome", outcome));
}
