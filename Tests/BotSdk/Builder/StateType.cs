using System.Text.Json;
using CustomerBot.Tests.BotSdk.Golden;
using Microsoft.Bot.Builder;

namespace CustomerBot.Tests.BotSdk.Builder;

/// <summary>A type by the name it has in scenarios, with what accessors of it do.</summary>
internal abstract class StateType
{
    private static readonly Dictionary<string, StateType> Types = new()
    {
        ["string"] = new Of<string?>(json => json.GetString()),
        ["int"] = new Of<int>(json => json.GetInt32()),
        ["long"] = new Of<long>(json => json.GetInt64()),
        ["int?"] = new Of<int?>(json => json.ValueKind == JsonValueKind.Null ? null : json.GetInt32()),
        ["bool"] = new Of<bool>(json => json.GetBoolean()),
        ["double"] = new Of<double>(json => json.GetDouble()),
        ["enum"] = new Of<GoldenColor>(json => Enum.Parse<GoldenColor>(json.GetString()!)),
        ["time"] = new Of<DateTimeOffset>(json => json.GetDateTimeOffset()),
        ["guid"] = new Of<Guid>(json => json.GetGuid()),
        ["list"] = new Of<List<string?>?>(json =>
            json.ValueKind == JsonValueKind.Null ? null : [.. json.EnumerateArray().Select(item => item.GetString())]
        ),
        ["map"] = new Of<Dictionary<string, object?>?>(json => (Dictionary<string, object?>?)PlainData.From(json)),
        ["profile"] = new Of<GoldenProfile?>(GoldenProfile.From),
        ["object"] = new Of<object?>(PlainData.From),
    };

    public static StateType Named(string name) => Types[name];

    public abstract Task<(object? Value, int? FactoryCalls)> GetAsync(BotState state, ITurnContext context, JsonElement operation);

    public abstract Task SetAsync(BotState state, ITurnContext context, JsonElement operation);

    public abstract Task DeleteAsync(BotState state, ITurnContext context, JsonElement operation);

    private sealed class Of<T>(Func<JsonElement, T> parse) : StateType
    {
        public override async Task<(object? Value, int? FactoryCalls)> GetAsync(BotState state, ITurnContext context, JsonElement operation)
        {
            if (!operation.TryGetProperty("default", out var fallback))
            {
                return (await Accessor(state, operation).GetAsync(context), null);
            }

            var calls = 0;
            var value = await Accessor(state, operation)
                .GetAsync(
                    context,
                    () =>
                    {
                        calls++;
                        return parse(fallback);
                    }
                );
            return (value, calls);
        }

        public override Task SetAsync(BotState state, ITurnContext context, JsonElement operation) =>
            Accessor(state, operation).SetAsync(context, parse(operation.GetProperty("value")));

        public override Task DeleteAsync(BotState state, ITurnContext context, JsonElement operation) =>
            Accessor(state, operation).DeleteAsync(context);

        private static IStatePropertyAccessor<T> Accessor(BotState state, JsonElement operation) =>
            state.CreateProperty<T>(operation.GetProperty("prop").GetString());
    }
}
