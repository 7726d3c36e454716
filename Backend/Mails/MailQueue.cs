using System.Threading.Channels;

namespace CustomerBot.Backend;

/// <summary>Mails on their way out. Whoever adds one does not wait for the relay, so how long a turn takes tells nothing about the mail.</summary>
/// <remarks>In memory: a code that a crash loses is asked for again, and it is worthless after ten minutes anyway.</remarks>
internal sealed class MailQueue(BackendMetrics metrics)
{
    private const int Capacity = 10_000;

    private readonly Channel<MailOrder> _waiting = Channel.CreateBounded<MailOrder>(Capacity);

    public ChannelReader<MailOrder> Waiting => _waiting.Reader;

    /// <exception cref="BackendUnavailableException">The relay has not taken mail for so long that the queue is full.</exception>
    public void Add(MailOrder order)
    {
        if (!_waiting.Writer.TryWrite(order))
        {
            throw metrics.Fault("mail", BackendFault.Mail);
        }
    }
}
