using System.Text.Json;

namespace CustomerBot.Privacy;

/// <summary>Access, portability and erasure over everything that is stored of one person (GDPR Art. 15, 17, 20).</summary>
public sealed class DataSubjectRights
{
    internal DataSubjectRights() { }

    /// <summary>Erases one purpose, or everything when <paramref name="purposeId"/> is null.</summary>
    public Task<ErasureReceipt> EraseAsync(DataSubject subject, string? purposeId, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    /// <summary>All that is stored of the person, by purpose, with what each field is for.</summary>
    public Task<JsonDocument> ExportAsync(DataSubject subject, CancellationToken cancellationToken) => throw new NotSupportedException();
}
