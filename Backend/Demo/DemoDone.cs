namespace CustomerBot.Backend;

/// <summary>What doing a job leaves behind: data of the company and the mail to the customer.</summary>
internal sealed record DemoDone(string Data, Mail Mail)
{
    public override string ToString() => nameof(DemoDone);
}
