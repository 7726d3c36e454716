using System.Globalization;
using CustomerBot.Tests.BotSdk.Golden;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace CustomerBot.Tests.BotSdk.Dialogs;

/// <summary>The validators that scenarios name, as <c>name</c> or <c>name:argument</c>.</summary>
internal static class ScriptValidators
{
    public static PromptValidator<T>? Create<T>(string? specification, Action<int, bool>? seen)
    {
        if (specification is null)
        {
            return null;
        }

        var name = specification.Split(':')[0];
        var argument = specification.Contains(':', StringComparison.Ordinal) ? specification[(name.Length + 1)..] : string.Empty;
        return async (context, cancellationToken) =>
        {
            seen?.Invoke(context.AttemptCount, context.Recognized.Succeeded);
            return await IsValidAsync(name, argument, context, cancellationToken);
        };
    }

    private static async Task<bool> IsValidAsync<T>(
        string name,
        string argument,
        PromptValidatorContext<T> context,
        CancellationToken cancellationToken
    )
    {
        var ok = context.Recognized.Succeeded;
        switch (name)
        {
            case "attempts-report":
                var report = $"attempt {context.AttemptCount}, recognized {(ok ? "yes" : "no")}";
                await context.Context.SendActivityAsync(report, cancellationToken: cancellationToken);
                return ok;
            case "echo-options":
                var validations = context.Options.Validations is { } value ? CanonicalJson.Sorted(value) : "none";
                var echo = $"validations {validations}, choices {context.Options.Choices?.Count ?? -1}";
                await context.Context.SendActivityAsync(echo, cancellationToken: cancellationToken);
                return ok;
            case "count-state":
                var count = context.State.TryGetValue("tries", out var tries)
                    ? Convert.ToInt32(tries, CultureInfo.InvariantCulture) + 1
                    : 1;
                context.State["tries"] = count;
                return ok && count >= Number(argument);
            default:
                return Judge(name, argument, context, ok);
        }
    }

    private static bool Judge<T>(string name, string argument, PromptValidatorContext<T> context, bool ok) =>
        name switch
        {
            "recognized" => ok,
            "accept-all" => true,
            "reject" => ok && context.AttemptCount >= Number(argument),
            "give-up" => ok || context.AttemptCount >= Number(argument),
            "range" => ok && InRange(context.Recognized.Value, argument),
            "min-length" => ok && ((string)(object)context.Recognized.Value!).Trim().Length >= Number(argument),
            "yes-only" => ok && (bool)(object)context.Recognized.Value!,
            "not-value" => ok && ((FoundChoice)(object)context.Recognized.Value!).Value != argument,
            "type" => ((Activity)(object)context.Recognized.Value!).Type == argument,
            "definite" => ok
                && ((IList<DateTimeResolution>)context.Recognized.Value!).All(reading =>
                    !reading.Timex.Contains('X', StringComparison.Ordinal)
                ),
            _ => Change(name, argument, context, ok),
        };

    private static bool Change<T>(string name, string argument, PromptValidatorContext<T> context, bool ok)
    {
        if (!ok)
        {
            return false;
        }

        object value = context.Recognized.Value!;
        object changed = name switch
        {
            "upper" => ((string)value).ToUpperInvariant(),
            "first-only" => new List<DateTimeResolution> { ((IList<DateTimeResolution>)value)[0] },
            "mime" => ((IList<Attachment>)value)
                .Where(attachment => attachment.ContentType?.StartsWith(argument, StringComparison.Ordinal) == true)
                .ToList(),
            _ => throw new InvalidOperationException($"The corpus has a validator '{name}' that this test does not know."),
        };
        context.Recognized.Value = (T)changed;
        return changed is not List<Attachment> { Count: 0 };
    }

    private static int Number(string argument) => int.Parse(argument, CultureInfo.InvariantCulture);

    private static bool InRange<T>(T value, string argument)
    {
        var bounds = argument.Split("..").Select(bound => decimal.Parse(bound, CultureInfo.InvariantCulture)).ToArray();
        var number = Convert.ToDecimal(value, CultureInfo.InvariantCulture);
        return number >= bounds[0] && number <= bounds[1];
    }
}
