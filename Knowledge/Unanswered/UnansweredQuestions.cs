using CustomerBot.Privacy;
using CustomerBot.Redaction;

namespace CustomerBot.Knowledge;

/// <summary>
/// Keeps questions without an answer for review, redacted, if the company declares the purpose "unanswered". A question that cannot be
/// kept is no reason to fail a turn.
/// </summary>
/// <param name="store">Keeps them under the person's key.</param>
/// <param name="declarations">Says whether they are kept.</param>
/// <param name="redactor">Sees every question first.</param>
/// <param name="clock">Tells the time.</param>
public sealed class UnansweredQuestions(DeclaredStore store, Declarations declarations, Redactor redactor, TimeProvider clock)
{
    /// <summary>Id of the purpose; its declaration lies in <c>Privacy/OptionalPurposes</c> until the company wants it.</summary>
    public const string PurposeId = "unanswered";

    private const int LongestKept = 500;

    private readonly bool _isDeclared = declarations.Purposes.Any(purpose => purpose.Id == PurposeId);

    /// <summary>Keeps a question. Longer texts are no questions and are left out.</summary>
    public async Task KeepAsync(DataSubject subject, string question, string language, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        if (
            !_isDeclared
            || question.Length is 0 or > LongestKept
            || redactor.Redact(question) is var redacted && redacted == Redactor.Withheld
        )
        {
            return;
        }

        var now = clock.GetUtcNow();
        var address = new DocumentAddress(PurposeId, subject, Guid.CreateVersion7(now).ToString());
        var batch = new DocumentBatch().Put(address, new(redacted, language, now), UnansweredJson.Default.UnansweredQuestion);
        try
        {
            await store.WriteAsync(batch, cancellationToken);
        }
        catch (Exception exception) when (exception is StoreClosedException or NoLegalBasisException)
        {
            // The customer is answered without it: the store is closed, or the person does not want it.
        }
    }

    /// <summary>What was asked, in no particular order.</summary>
    public async IAsyncEnumerable<UnansweredQuestion> ListAsync(
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        if (!_isDeclared)
        {
            yield break;
        }

        await foreach (var document in store.ListAsync(PurposeId, UnansweredJson.Default.UnansweredQuestion, cancellationToken))
        {
            yield return document.Content;
        }
    }
}
