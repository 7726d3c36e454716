using CustomerBot.Encryption;
using Microsoft.Extensions.Options;

namespace CustomerBot.Privacy;

/// <summary>Whether personal data can be read and stored right now. While it cannot, the bot answers questions only.</summary>
public sealed class StoreHealth
{
    private readonly StoreGate _gate;
    private readonly SubjectKeys _keys;
    private readonly KeyRegisterRecord _register;
    private readonly EncryptionOptions _options;

    internal StoreHealth(StoreGate gate, SubjectKeys keys, KeyRegisterRecord register, IOptions<EncryptionOptions> options)
    {
        _gate = gate;
        _keys = keys;
        _register = register;
        _options = options.Value;
    }

    /// <summary>Looks, without waiting for a vault that is known to be away.</summary>
    public async Task<StoreCondition> CheckAsync(CancellationToken cancellationToken)
    {
        try
        {
            await _gate.OpenAsync(cancellationToken);
            await _keys.ConfirmAsync(_register.Known.Current, cancellationToken);
        }
        catch (StoreClosedException exception)
        {
            return new StoreCondition.Closed(exception.Message);
        }
        catch (VaultException exception)
        {
            return new StoreCondition.Closed(exception.Message);
        }

        return _keys.OutageSince is { } since
            ? new StoreCondition.VaultAway(since, since + _options.OutageTolerance)
            : new StoreCondition.Open();
    }
}
