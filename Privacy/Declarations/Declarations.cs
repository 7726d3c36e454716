using System.Security.Cryptography;
using System.Text;

namespace CustomerBot.Privacy;

/// <summary>All that the company declares about personal data; one source for notice, consent, privacy page, retention and export.</summary>
public sealed class Declarations
{
    private readonly Dictionary<string, Purpose> _byId;

    internal Declarations(Controller controller, IReadOnlyList<Purpose> purposes)
    {
        Controller = controller;
        Purposes = purposes;
        _byId = purposes.ToDictionary(purpose => purpose.Id, StringComparer.Ordinal);
    }

    /// <summary>Who is responsible.</summary>
    public Controller Controller { get; }

    /// <summary>All purposes in the order of their ids.</summary>
    public IReadOnlyList<Purpose> Purposes { get; }

    /// <summary>Every language in which something is declared.</summary>
    public IEnumerable<string> Languages => Purposes.SelectMany(purpose => purpose.Languages).Concat(Controller.Languages).Distinct();

    /// <summary>When the newest of the files was changed.</summary>
    public DateTimeOffset ChangedAt { get; init; }

    /// <summary>Changes with anything that matters to people, in whatever file: eight hexadecimal digits.</summary>
    public string Fingerprint
    {
        get
        {
            var kept = Controller.KeptByLaw.Select(kept => $"{kept.What.For("de")}\n{kept.Law.For("de")}\n{kept.Period}");
            var purposes = Purposes.Select(purpose => purpose.TextHash("de"));
            var substance = string.Join('\n', [Controller.Name, .. kept, .. purposes]);
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(substance)))[..8];
        }
    }

    /// <summary>A purpose by id.</summary>
    /// <exception cref="UndeclaredFieldException">No such purpose is declared.</exception>
    public Purpose this[string purposeId] =>
        _byId.TryGetValue(purposeId, out var purpose) ? purpose : throw UndeclaredFieldException.Purpose(purposeId);
}
