using System.Text.Json;
using CustomerBot.Tests.BotSdk.Golden;

namespace CustomerBot.Tests.BotSdk.Builder;

/// <summary>Changes an object that a bot got from a state, without telling the state.</summary>
internal static class StateMutation
{
    public static void Apply(object? kept, JsonElement change)
    {
        switch (kept)
        {
            case GoldenProfile profile:
                Apply(profile, change);
                break;
            case List<string?> list:
                list.Add(change.GetProperty("add").GetString());
                break;
            case Dictionary<string, object?> map:
                map[change.GetProperty("key").GetString()!] = PlainData.From(change.GetProperty("value"));
                break;
            default:
                throw new NotSupportedException(kept?.GetType().Name);
        }
    }

    private static void Apply(GoldenProfile profile, JsonElement change)
    {
        if (change.TryGetProperty("name", out var name))
        {
            profile.Name = name.GetString();
        }

        if (change.TryGetProperty("age", out var age))
        {
            profile.Age = age.GetInt32();
        }

        if (change.TryGetProperty("tag", out var tag))
        {
            (profile.Tags ??= []).Add(tag.GetString()!);
        }
    }
}
