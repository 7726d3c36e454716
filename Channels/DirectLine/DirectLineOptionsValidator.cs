using System.Globalization;
using CustomerBot.Channels.DirectLine.Http;
using CustomerBot.Channels.DirectLine.Uploads;
using Microsoft.Extensions.Options;

namespace CustomerBot.Channels.DirectLine;

internal sealed class DirectLineOptionsValidator : IValidateOptions<DirectLineOptions>
{
    private const int Sha256HexDigits = 64;

    public ValidateOptionsResult Validate(string? name, DirectLineOptions options)
    {
        var problems = new ValidateOptionsResultBuilder();
        CheckAddresses(options, problems);
        CheckSecrets(options, problems);
        CheckTimes(options, problems);
        CheckNumber(problems, "MaxActivityBytes", options.MaxActivityBytes, 4096, 1024 * 1024);
        CheckNumber(problems, "PostsPerTenSeconds", options.PostsPerTenSeconds, 1, 1000);
        CheckNumber(problems, "TokensPerMinute", options.TokensPerMinute, 1, 100_000);
        CheckNumber(problems, "WaitingTurns", options.WaitingTurns, 1, 1000);
        CheckUploads(options.Uploads, problems);
        return problems.Build();
    }

    private static void CheckAddresses(DirectLineOptions options, ValidateOptionsResultBuilder problems)
    {
        if (options.PublicUrl.Length > 0 && !Origin.TryParse(options.PublicUrl, out _))
        {
            problems.AddError(
                $"{DirectLineOptions.Section}:PublicUrl is '{options.PublicUrl}'. Set it to scheme and host only, for example https://chat.example.de."
            );
        }

        foreach (var origin in options.AllowedOrigins.Where(origin => origin != "*" && !Origin.TryParse(origin, out _)))
        {
            problems.AddError(
                $"{DirectLineOptions.Section}:AllowedOrigins has '{origin}'. Write scheme and host only, for example https://www.example.de."
            );
        }

        if (string.IsNullOrWhiteSpace(options.BotName) || options.BotName.Length > 64)
        {
            problems.AddError($"{DirectLineOptions.Section}:BotName must have 1 to 64 characters, for example CustomerBot.");
        }
    }

    private static void CheckSecrets(DirectLineOptions options, ValidateOptionsResultBuilder problems)
    {
        // The value is not printed: somebody may have pasted the secret itself.
        if (options.SecretHashes.Any(hash => hash.Length != Sha256HexDigits || !hash.All(char.IsAsciiHexDigit)))
        {
            problems.AddError(
                $"{DirectLineOptions.Section}:SecretHashes has an entry that is not 64 hex digits. Hash the secret: printf %s SECRET | sha256sum."
            );
        }
    }

    private static void CheckTimes(DirectLineOptions options, ValidateOptionsResultBuilder problems)
    {
        CheckTime(problems, "TokenLifetime", options.TokenLifetime, TimeSpan.FromMinutes(30), TimeSpan.FromHours(24));
        CheckTime(problems, "ResumeWindow", options.ResumeWindow, TimeSpan.Zero, TimeSpan.FromDays(7));
        CheckTime(problems, "TurnTimeout", options.TurnTimeout, TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(10));
    }

    private static void CheckUploads(UploadOptions options, ValidateOptionsResultBuilder problems)
    {
        CheckNumber(problems, "Uploads:MaxBytes", options.MaxBytes, 1, 16 * 1024 * 1024);
        CheckNumber(problems, "Uploads:MaxFiles", options.MaxFiles, 1, 20);
        CheckNumber(problems, "Uploads:PerMinute", options.PerMinute, 1, 100);
        foreach (var type in options.ContentTypes.Where(type => !FileTypes.Known.Contains(type)))
        {
            problems.AddError(
                $"{DirectLineOptions.Section}:Uploads:ContentTypes has '{type}'. Known are {string.Join(", ", FileTypes.Known.Order())}."
            );
        }
    }

    private static void CheckTime(ValidateOptionsResultBuilder problems, string setting, TimeSpan value, TimeSpan least, TimeSpan most)
    {
        if (value < least || value > most)
        {
            problems.AddError($"{DirectLineOptions.Section}:{setting} is {value}. Set it between {least} and {most}.");
        }
    }

    private static void CheckNumber(ValidateOptionsResultBuilder problems, string setting, int value, int least, int most)
    {
        if (value < least || value > most)
        {
            problems.AddError(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{DirectLineOptions.Section}:{setting} is {value}. Set it between {least} and {most}."
                )
            );
        }
    }
}
