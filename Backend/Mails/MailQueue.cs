using System.Threading.Channels;
using CustomerBot.Privacy;
using Microsoft.Extensions.Options;

namespace CustomerBot.Backend;

/// <summary>
/// Mails on their way out, sealed in the store until the relay has them. Whoever adds one does not wait for the relay, so how long
/// a turn takes tells nothing about the mail. A node holds what it works on until <see cref="MailRecord.DueAt"/> and says so again and
/// again; when it dies, another one, or the same after its restart, takes over within seconds: a customer waits for a code.
/// </summary>
internal sealed class MailQueue(DeclaredStore store, IOptions<BackendOptions> options, TimeProvider clock)
{
    private const int Capacity = 10_000;
    private const int MostAtOnce = 1_000;

    /// <summary>For how long a node holds a mail without saying so again. Clocks of several nodes must not differ by as much.</summary>
    private static readonly TimeSpan s_hold = TimeSpan.FromSeconds(6);

    /// <summary>How often a node that works on a mail says that it does.</summary>
    public static readonly TimeSpan BetweenRenewals = s_hold / 3;

    private readonly Channel<WaitingMail> _announced = Channel.CreateBounded<WaitingMail>(Capacity);

    /// <summary>Mails that this node added, for it to deliver at once. What does not fit is taken when it is due.</summary>
    public ChannelReader<WaitingMail> Announced => _announced.Reader;

    /// <summary>Adds the mail to what is about to be stored, so that both are or neither; announce it afterwards.</summary>
    public WaitingMail Stage(DocumentBatch batch, string owner, MailOrder order)
    {
        var record = new MailRecord(owner, order, MimeMail.NewId(options.Value.Mail), clock.GetUtcNow() + s_hold, 0);
        var mail = new WaitingMail(Guid.CreateVersion7().ToString("N"), record);
        batch.Put(mail.Address, record, MailJson.Default.MailRecord, "");
        return mail;
    }

    public void Announce(WaitingMail mail) => _announced.Writer.TryWrite(mail);

    public async Task<WaitingMail> AddAsync(string owner, MailOrder order, CancellationToken cancellationToken)
    {
        var batch = new DocumentBatch();
        var mail = Stage(batch, owner, order);
        await store.WriteAsync(batch, cancellationToken);
        Announce(mail);
        return mail;
    }

    /// <summary>Whether this node holds the mail for long enough to say so again.</summary>
    public bool Holds(WaitingMail mail) => clock.GetUtcNow() + BetweenRenewals < mail.Record.DueAt;

    /// <summary>Takes a mail whose time has come; null if another node was faster or it is sent already.</summary>
    public Task<WaitingMail?> ClaimAsync(WaitingMail mail, CancellationToken cancellationToken) =>
        HoldAsync(mail, found => found.DueAt <= clock.GetUtcNow(), cancellationToken);

    /// <summary>Goes on holding the mail; null if it is another node's by now.</summary>
    public Task<WaitingMail?> RenewAsync(WaitingMail mail, CancellationToken cancellationToken) =>
        HoldAsync(mail, found => found.DueAt == mail.Record.DueAt, cancellationToken);

    private async Task<WaitingMail?> HoldAsync(WaitingMail mail, Predicate<MailRecord> isFree, CancellationToken cancellationToken)
    {
        var found = await store.ReadAsync(mail.Address, MailJson.Default.MailRecord, cancellationToken);
        if (found is null || !isFree(found.Content))
        {
            return null;
        }

        var held = mail with { Record = found.Content with { DueAt = clock.GetUtcNow() + s_hold } };
        try
        {
            await WriteAsync(held, found.ETag, cancellationToken);
            return held;
        }
        catch (DocumentConflictException)
        {
            return null;
        }
    }

    /// <summary>The relay said "later": the mail is due again after the pause.</summary>
    public async Task<WaitingMail> PostponeAsync(WaitingMail mail, TimeSpan pause, CancellationToken cancellationToken)
    {
        var record = mail.Record with { DueAt = clock.GetUtcNow() + pause, Attempts = mail.Record.Attempts + 1 };
        var postponed = mail with { Record = record };
        await WriteAsync(postponed, null, cancellationToken);
        return postponed;
    }

    /// <summary>The relay has the mail, or nobody wants it any more.</summary>
    public Task RemoveAsync(WaitingMail mail, CancellationToken cancellationToken) =>
        store.WriteAsync(new DocumentBatch().Delete(mail.Address), cancellationToken);

    /// <summary>Mails that nobody holds, of all nodes. One that was changed on the disk is only counted: it must not hold up the others.</summary>
    public async Task<DueMails> DueAsync(CancellationToken cancellationToken)
    {
        var due = new List<WaitingMail>();
        var unreadable = 0;
        await foreach (var found in store.ListAsync(WaitingMail.Purpose, MailJson.Default.MailRecord, _ => unreadable++, cancellationToken))
        {
            if (found.Content.DueAt <= clock.GetUtcNow() && due.Count < MostAtOnce)
            {
                due.Add(new(found.Name, found.Content));
            }
        }

        return new(due, unreadable);
    }

    private async Task WriteAsync(WaitingMail mail, string? ifMatch, CancellationToken cancellationToken) =>
        await store.WriteAsync(new DocumentBatch().Put(mail.Address, mail.Record, MailJson.Default.MailRecord, ifMatch), cancellationToken);
}
