using Microsoft.Extensions.Options;

namespace CustomerBot.Bot.Hosting;

/// <summary>A date that has passed stops no start: the file is left out, and the health of the duties says so.</summary>
internal sealed class SecurityTextOptionsValidator(TimeProvider clock) : IValidateOptions<SecurityTextOptions>
{
    private static readonly TimeSpan s_longest = TimeSpan.FromDays(366);

    public ValidateOptionsResult Validate(string? name, SecurityTextOptions options)
    {
        var problems = new ValidateOptionsResultBuilder();
        foreach (var contact in options.Contacts.Where(contact => !Is(contact, Uri.UriSchemeHttps, Uri.UriSchemeMailto, "tel")))
        {
            problems.AddError(
                $"Bot:SecurityText:Contacts holds \"{contact}\". Use https:, mailto: or tel:, for example mailto:security@example.org."
            );
        }

        if (options.Contacts.Count > 0 && options.Expires is null)
        {
            problems.AddError(
                "Bot:SecurityText:Expires is empty. Set the day on which somebody looks again, for example 2027-06-30T00:00:00Z."
            );
        }

        if (options.Expires - clock.GetUtcNow() > s_longest)
        {
            problems.AddError($"Bot:SecurityText:Expires is {options.Expires:O}. Set it at most a year ahead (RFC 9116, 2.5.5).");
        }

        foreach (var (setting, address) in new[] { ("Policy", options.Policy), ("Encryption", options.Encryption) })
        {
            if (address.Length > 0 && !Is(address, Uri.UriSchemeHttps))
            {
                problems.AddError(
                    $"Bot:SecurityText:{setting} is \"{address}\". Set an address that begins with https://, or leave it empty."
                );
            }
        }

        return problems.Build();
    }

    private static bool Is(string address, params string[] schemes) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && schemes.Contains(uri.Scheme) && !address.Any(char.IsWhiteSpace);
}
