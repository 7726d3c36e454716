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

    /// <summary>A purpose by id.</summary>
    /// <exception cref="UndeclaredFieldException">No such purpose is declared.</exception>
    public Purpose this[string purposeId] =>
        _byId.TryGetValue(purposeId, out var purpose) ? purpose : throw UndeclaredFieldException.Purpose(purposeId);
}
