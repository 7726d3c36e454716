using System.Buffers;

namespace CustomerBot.Redaction.Scanning;

/// <summary>
/// Identifiers of requests, traces and incidents as logs have them: UUIDs (RFC 9562), numbers of 32 hexadecimal digits, and the host's own
/// ("0HNG5Q6Q5B2R9:00000001", "E-4711-0815"). They can look like a passport or a customer number, and any part of one like a telephone
/// number or a driving licence.
/// </summary>
internal static class OpaqueIdentifiers
{
    private const int Hexadecimal = 32;
    private const int Uuid = 36;
    private const int Connection = 13;
    private const int Request = 22;

    private const int Incident = 11;

    private static readonly SearchValues<char> _ofUuid = SearchValues.Create("0123456789abcdefABCDEF-");
    private static readonly SearchValues<char> _ofRequest = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ:");

    /// <summary>Drops what was found within one or within a stack frame, and the whole of one unless a word announced it as a secret or a customer's number.</summary>
    public static void Spare(ScanText text)
    {
        var candidates = text.Candidates;
        if (!MayHold(text))
        {
            return;
        }

        var kept = 0;
        for (var index = 0; index < candidates.Count; index++)
        {
            text.Work++;
            var frame = text.Outline.MayHave('(') && StackFrame.Holds(text.Characters, candidates[index]);
            if (!frame && !IsSpared(text.Characters, candidates[index]))
            {
                candidates[kept++] = candidates[index];
            }
        }

        if (kept < candidates.Count)
        {
            candidates.RemoveRange(kept, candidates.Count - kept);
        }
    }

    /// <summary>A bracket, a colon or a hyphen is in all of them but in a long number.</summary>
    private static bool MayHold(ScanText text) =>
        text.Characters.Length >= Hexadecimal
        || (text.Characters.Length >= Incident && (text.Outline.MayHave('(') || text.Outline.MayHave(':') || text.Outline.MayHave('-')));

    private static bool IsSpared(ReadOnlySpan<char> characters, in Candidate candidate)
    {
        if (candidate.End - candidate.Start > Uuid)
        {
            return false;
        }

        var uuid = Around(characters, candidate, _ofUuid);
        if (IsUuid(uuid))
        {
            return uuid.Length > candidate.End - candidate.Start || !IsAnnounced(candidate);
        }

        return IsIncident(uuid) || IsRequest(Around(characters, candidate, _ofRequest));
    }

    /// <summary>A word said that it is somebody's; the model alone may be wrong about what no message of a customer has.</summary>
    private static bool IsAnnounced(in Candidate candidate) =>
        candidate.Evidence != "model"
        && candidate.Kind
            is PersonalDataKind.Password
                or PersonalDataKind.OneTimeCode
                or PersonalDataKind.UserName
                or PersonalDataKind.CustomerNumber;

    /// <summary>The finding with the characters of a set on both sides of it; not much more than an identifier is long.</summary>
    private static ReadOnlySpan<char> Around(ReadOnlySpan<char> characters, in Candidate candidate, SearchValues<char> set)
    {
        var (start, end) = (candidate.Start, candidate.End);
        while (start > 0 && end - start <= Uuid && set.Contains(characters[start - 1]))
        {
            start--;
        }

        while (end < characters.Length && end - start <= Uuid && set.Contains(characters[end]))
        {
            end++;
        }

        return characters[start..end];
    }

    private static bool IsUuid(ReadOnlySpan<char> run) =>
        !run.ContainsAnyExcept(_ofUuid)
        && run.Length switch
        {
            Hexadecimal => !run.Contains('-'),
            Uuid => run.Count('-') == 4 && run[8] == '-' && run[13] == '-' && run[18] == '-' && run[23] == '-',
            _ => false,
        };

    /// <summary>"E-", four digits, a hyphen, four digits: what a customer is told when something failed.</summary>
    private static bool IsIncident(ReadOnlySpan<char> run) =>
        run.Length == Incident
        && run is ['E', '-', ..]
        && run[6] == '-'
        && !run[2..6].ContainsAnyExceptInRange('0', '9')
        && !run[7..].ContainsAnyExceptInRange('0', '9');

    private static bool IsRequest(ReadOnlySpan<char> run) =>
        run.Length == Request && run.IndexOf(':') == Connection && run.Count(':') == 1 && !run.ContainsAnyExcept(_ofRequest);
}
