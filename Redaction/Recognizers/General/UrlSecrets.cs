using System.Collections.Frozen;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>Tells a link with user data or a secret from a link to a page.</summary>
internal static class UrlSecrets
{
    private const int LongValue = 16;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _names =
        "token access_token id_token refresh_token auth authtoken key apikey api_key code otp pin password passwort pw pwd pass secret session sessionid sid sig signature hash reset confirm invite ticket jwt sso magic login user username uid userid user_id name vorname nachname email mail e-mail phone tel mobile kunde kundennummer customer customerid account contract vertrag iban address dob birthdate nonce state verify verification activation"
            .Split(' ')
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Has(ReadOnlySpan<char> url)
    {
        var scheme = url.IndexOf("://");
        var rest = scheme < 0 ? url : url[(scheme + 3)..];
        var hostEnd = rest.IndexOfAny('/', '?', '#');
        if (hostEnd < 0)
        {
            return rest.Contains('@');
        }

        return rest[..hostEnd].Contains('@') || PathHas(rest[hostEnd..]);
    }

    private static bool PathHas(ReadOnlySpan<char> path)
    {
        foreach (var range in path.SplitAny("/?&#;"))
        {
            var part = path[range];
            var equals = part.IndexOf('=');
            if (equals < 0 ? IsSecretSegment(part) : IsSecretValue(part[..equals], part[(equals + 1)..]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSecretValue(ReadOnlySpan<char> name, ReadOnlySpan<char> value) =>
        (value.Length >= 3 && _names.Contains(name))
        || (value.Length >= LongValue && value.IndexOfAnyInRange('0', '9') >= 0)
        || value.Contains('@');

    /// <summary>A path segment that nobody would give a page: long, with digits among letters and no words between hyphens.</summary>
    private static bool IsSecretSegment(ReadOnlySpan<char> segment)
    {
        if (segment.Contains('@') || segment.StartsWith("eyJ"))
        {
            return true;
        }

        if (segment.Length < LongValue)
        {
            return false;
        }

        var (digits, letters, changes) = (0, 0, 0);
        for (var index = 0; index < segment.Length; index++)
        {
            digits += char.IsAsciiDigit(segment[index]) ? 1 : 0;
            letters += char.IsAsciiLetter(segment[index]) ? 1 : 0;
            changes += index > 0 && char.IsAsciiDigit(segment[index]) != char.IsAsciiDigit(segment[index - 1]) ? 1 : 0;
        }

        return digits >= 2 && letters >= 2 && changes >= 4;
    }
}
