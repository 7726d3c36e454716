using Microsoft.Extensions.Options;

namespace CustomerBot.Backend;

/// <summary>All problems at once, each with the remedy.</summary>
internal sealed class BackendOptionsValidator : IValidateOptions<BackendOptions>
{
    public ValidateOptionsResult Validate(string? name, BackendOptions options)
    {
        var problems = new ValidateOptionsResultBuilder();
        if (string.IsNullOrWhiteSpace(options.DemoPath))
        {
            problems.AddError("Backend:DemoPath is empty. Set it to a folder, for example demo.");
        }

        if (options.Kind == BackendKind.Http)
        {
            CheckHttp(options.Http, problems);
        }

        CheckMail(options.Mail, problems);
        return problems.Build();
    }

    private static void CheckHttp(HttpBackendOptions http, ValidateOptionsResultBuilder problems)
    {
        CheckAddress("Backend:Http:Url", http.Url, problems);
        CheckAddress("Backend:Http:TokenUrl", http.TokenUrl, problems);
        if (http.ClientId.Length == 0 || http.ClientSecret.Length == 0)
        {
            problems.AddError("Backend:Http:ClientId or ClientSecret is empty. Set both to what your identity provider gave the bot.");
        }

        if (http.TryTimeout < TimeSpan.FromMilliseconds(100) || http.TryTimeout > TimeSpan.FromSeconds(30))
        {
            problems.AddError($"Backend:Http:TryTimeout is {http.TryTimeout}. Set it between 00:00:00.100 and 00:00:30.");
        }

        if (http.Timeout < http.TryTimeout || http.Timeout > TimeSpan.FromMinutes(1))
        {
            problems.AddError($"Backend:Http:Timeout is {http.Timeout}. Set it between Backend:Http:TryTimeout and 00:01:00.");
        }
    }

    private static void CheckMail(MailOptions mail, ValidateOptionsResultBuilder problems)
    {
        if (mail.Port is < 1 or > 65535)
        {
            problems.AddError($"Backend:Mail:Port is {mail.Port}. Set it between 1 and 65535, usually 587.");
        }

        if (!EmailAddress.IsValid(mail.From))
        {
            problems.AddError("Backend:Mail:From is no e-mail address. Set it to the address customers may answer to.");
        }

        if (mail.FromName.Any(char.IsControl))
        {
            problems.AddError("Backend:Mail:FromName has a line break or another control character. Set it to the name of the company.");
        }

        if (mail.Timeout < TimeSpan.FromSeconds(1) || mail.Timeout > TimeSpan.FromMinutes(2))
        {
            problems.AddError($"Backend:Mail:Timeout is {mail.Timeout}. Set it between 00:00:01 and 00:02:00.");
        }

        if (mail.CertificateFingerprint.Length > 0 && !IsSha256(mail.CertificateFingerprint))
        {
            problems.AddError(
                "Backend:Mail:CertificateFingerprint is no SHA-256 in hexadecimal. Set it to 64 hexadecimal digits or leave it empty."
            );
        }
    }

    /// <summary>Plain http is for this machine only: customers' data and the bot's token would be readable on the way.</summary>
    private static void CheckAddress(string setting, string value, ValidateOptionsResultBuilder problems)
    {
        if (
            !Uri.TryCreate(value, UriKind.Absolute, out var address)
            || !(address.Scheme == Uri.UriSchemeHttps || address is { Scheme: "http", IsLoopback: true })
        )
        {
            problems.AddError($"{setting} is no https address. Set it to one, for example https://shop.example/api.");
        }
    }

    private static bool IsSha256(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigit);
}
