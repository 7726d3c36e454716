using System.CommandLine;
using System.Globalization;

namespace CustomerBot.Bot.Commands.Incidents;

/// <summary>A time on the command line. Without an offset it is read as UTC, whatever the machine's own zone is.</summary>
internal static class MomentOption
{
    public static Option<DateTimeOffset> Create(string name, string description) =>
        new(name)
        {
            Description = description + " For example 2026-03-01T14:30+01:00; without an offset UTC.",
            Required = true,
            CustomParser = result =>
            {
                var style = DateTimeStyles.AssumeUniversal;
                if (DateTimeOffset.TryParse(result.Tokens[^1].Value, CultureInfo.InvariantCulture, style, out var moment))
                {
                    return moment.ToUniversalTime();
                }

                result.AddError($"{name} is no time. Write it like 2026-03-01T14:30+01:00.");
                return default;
            },
        };
}
