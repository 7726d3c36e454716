using System.Security.Cryptography;
using System.Text;

namespace CustomerBot.Redaction;

/// <summary>Gives the same value the same placeholder as long as a conversation lasts. Not safe for use by several threads at once.</summary>
public sealed class PlaceholderMap
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<PersonalDataKind, int> _counts = [];
    private readonly byte[]? _key;

    /// <summary>A map that lives in memory only.</summary>
    public PlaceholderMap() { }

    /// <summary>
    /// Goes on with the numbers of an earlier map. It holds hashes of the values under the key instead of the values, so that the
    /// numbers may be stored.
    /// </summary>
    public PlaceholderMap(byte[] key, IReadOnlyDictionary<string, int> numbers)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(numbers);
        _key = key;
        foreach (var (value, number) in numbers)
        {
            _numbers[value] = number;
            if (Enum.TryParse<PersonalDataKind>(value.Split(':')[0], out var kind))
            {
                _counts[kind] = Math.Max(_counts.GetValueOrDefault(kind), number);
            }
        }
    }

    /// <summary>What was numbered so far, by kind and value.</summary>
    public IReadOnlyDictionary<string, int> Numbers => _numbers;

    /// <summary>The placeholder of a value, for example "[E-Mail 1]".</summary>
    public string For(PersonalDataKind kind, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var key = $"{kind}:{Hidden(PlaceholderKey.Of(kind, value))}";
        if (!_numbers.TryGetValue(key, out var number))
        {
            number = _counts.GetValueOrDefault(kind) + 1;
            _counts[kind] = number;
            _numbers.Add(key, number);
        }

        return $"[{PlaceholderNames.Of(kind)} {number}]";
    }

    /// <summary>The kind of object only: the map holds personal data.</summary>
    public override string ToString() => nameof(PlaceholderMap);

    private string Hidden(string value) =>
        _key is null ? value : Convert.ToHexStringLower(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(value)).AsSpan(0, 12));
}
