namespace CustomerBot.Backend;

/// <summary>Brings mail on its way.</summary>
public interface IMailSender
{
    /// <summary>Hands the mail to the relay; it is taken when this returns.</summary>
    /// <exception cref="BackendUnavailableException">The relay does not take it now, or not over a protected connection.</exception>
    Task SendAsync(Mail mail, CancellationToken cancellationToken);
}
