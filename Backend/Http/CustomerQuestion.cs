namespace CustomerBot.Backend;

/// <summary>Do this number and this e-mail address belong together?</summary>
internal sealed record CustomerQuestion(CustomerNumber Number, string Email)
{
    public override string ToString() => nameof(CustomerQuestion);
}
